package medspil.agreement;

/// The text of an agreement file, and its name.
public record Source(String file, String text) {}
