package medspil.exchange.medcom;

/// Encounter.class: an acute ambulant contact, or an admission.
public enum StayClass {
  EMERGENCY("EMER"),
  INPATIENT("IMP");

  private final String fhir;

  StayClass(String fhir) {
    this.fhir = fhir;
  }

  public String fhir() {
    return fhir;
  }
}
