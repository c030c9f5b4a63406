package medspil.message.web;

/// Something of the pathway that a message points at.
public record Pointed(String address, String text) {}
