package medspil.agreement;

/// One sign that the citizen is ready, where functional ability and no fixed time sets the pace.
public record Readiness(String id, Words text, Origin origin) {}
