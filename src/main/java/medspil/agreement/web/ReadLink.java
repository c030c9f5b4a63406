package medspil.agreement.web;

/// Something to read, and where it stands.
public record ReadLink(String text, String where, String address) {}
