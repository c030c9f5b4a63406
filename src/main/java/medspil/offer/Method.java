package medspil.offer;

/// A method that an offer works by.
///
/// @param evidence what is known of its effect, in the provider's words
/// @param link where that stands; empty when nowhere
public record Method(String code, String evidence, String link) {}
