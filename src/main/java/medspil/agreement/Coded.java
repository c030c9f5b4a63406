package medspil.agreement;

/// A choice that is stored by its code and shown by its text: a reason, an answer.
public record Coded(String code, Words text) {}
