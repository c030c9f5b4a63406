package medspil.page;

/// One of the answers a field offers.
public record Choice(String value, String text) {}
