package medspil.agreement;

/// Something an agreement says, and the agreement or annex that says it.
public record Line<T>(T says, AgreementRef by) {}
