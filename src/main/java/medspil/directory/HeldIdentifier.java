package medspil.directory;

/// An identifier and when it is in use; an outdated one still finds its holder.
public record HeldIdentifier(Identifier identifier, Period period) {
  static HeldIdentifier always(Identifier identifier) {
    return new HeldIdentifier(identifier, Period.ALWAYS);
  }
}
