package medspil.agreement;

/// A role in an agreement, and the group of organisations that fill it.
public record Party(String role, String group, Place at) {}
