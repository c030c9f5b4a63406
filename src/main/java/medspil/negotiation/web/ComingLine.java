package medspil.negotiation.web;

/// A period of an agreement that ends, and where something is done about it.
///
/// @param due something is to be done now
public record ComingLine(String address, String title, String text, boolean due) {}
