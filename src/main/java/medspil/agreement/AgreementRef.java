package medspil.agreement;

/// Names one version of an agreement.
public record AgreementRef(String id, int version) {}
