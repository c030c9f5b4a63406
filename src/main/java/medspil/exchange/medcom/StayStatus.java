package medspil.exchange.medcom;

/// Encounter.status, one of the four that the profile allows. It never decides what happened:
/// senders leave it behind.
public enum StayStatus {
  IN_PROGRESS("in-progress"),
  ON_LEAVE("onleave"),
  FINISHED("finished"),
  ENTERED_IN_ERROR("entered-in-error");

  private final String fhir;

  StayStatus(String fhir) {
    this.fhir = fhir;
  }

  public String fhir() {
    return fhir;
  }
}
