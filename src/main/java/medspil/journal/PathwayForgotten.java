package medspil.journal;

/// Somebody asked for the state of a citizen who has been forgotten.
public final class PathwayForgotten extends RuntimeException {
  private final PathwayId pathway;

  public PathwayForgotten(PathwayId pathway) {
    super("pathway " + pathway.value() + " has been forgotten");
    this.pathway = pathway;
  }

  public PathwayId pathway() {
    return pathway;
  }
}
