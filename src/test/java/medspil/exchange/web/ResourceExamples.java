package medspil.exchange.web;

/// Resources as a municipality's system sends them.
final class ResourceExamples {
  static final String CPR = "urn:oid:1.2.208.176.1.2";
  static final String NORDDJURS = "0707";
  static final String HJOERRING = "0860";

  private ResourceExamples() {}

  static String patient(String cpr, String municipality) {
    return """
    {"resourceType": "Patient",
     "identifier": [{"system": "%s", "value": "%s"}],
     "name": [{"use": "official", "family": "Hemmelig", "given": ["Hanne"]}],
     "managingOrganization": %s}
    """
        .formatted(CPR, cpr, organization(municipality));
  }

  static String service(String patient, String municipality, String basis, String period) {
    return """
    {"resourceType": "EpisodeOfCare", "status": "active",
     "type": [{"coding": [{"system": "urn:medspil:legal-basis", "code": "%s"}]}],
     "patient": {"reference": "Patient/%s"},
     "managingOrganization": %s,
     "period": {%s}}
    """
        .formatted(basis, patient, organization(municipality), period);
  }

  static String since(String start) {
    return "\"start\": \"%s\"".formatted(start);
  }

  private static String organization(String code) {
    return """
    {"identifier": {"system": "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes", "value": "%s"}}
    """
        .formatted(code)
        .strip();
  }
}
