package medspil.journal;

/// A pathway holds an event that this release cannot read; that pathway waits for a newer release.
public final class UnknownEventType extends RuntimeException {
  private final PathwayId pathway;
  private final long version;
  private final String type;

  public UnknownEventType(PathwayId pathway, long version, String type) {
    super(
        "pathway %s holds at version %d an event of unknown type %s"
            .formatted(pathway.value(), version, type));
    this.pathway = pathway;
    this.version = version;
    this.type = type;
  }

  public PathwayId pathway() {
    return pathway;
  }

  public long version() {
    return version;
  }

  public String type() {
    return type;
  }
}
