package medspil.page;

/// A short label in a party's colour.
public record Tag(Party party, String text) {}
