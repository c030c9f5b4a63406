package medspil.exchange.web;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import medspil.exchange.fhir.Findings;
import medspil.exchange.fhir.Findings.Finding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/// Why a request is not carried out, as FHIR wants it told; no value that was sent is in it.
final class FhirFault extends BaseServerResponseException {
  private static final long serialVersionUID = 1;

  private FhirFault(int status, OperationOutcome outcome) {
    super(status, outcome.getIssueFirstRep().getDiagnostics(), outcome);
  }

  private FhirFault(int status, IssueType code, String text) {
    this(status, outcome(List.of(new Finding("", text)), code));
  }

  static FhirFault badRequest(String text) {
    return new FhirFault(400, IssueType.INVALID, text);
  }

  static FhirFault noToken() {
    return new FhirFault(401, IssueType.LOGIN, "a bearer token of a known system is needed");
  }

  static FhirFault forbidden(String text) {
    return new FhirFault(403, IssueType.FORBIDDEN, text);
  }

  /// The same whether it is unknown or none of the caller's.
  static FhirFault notFound() {
    return new FhirFault(404, IssueType.NOTFOUND, "unknown, or none of your organisation's");
  }

  static FhirFault method() {
    return new FhirFault(
        405, IssueType.NOTSUPPORTED, "no such interaction; see the CapabilityStatement");
  }

  static FhirFault notAcceptable() {
    return new FhirFault(
        406, IssueType.NOTSUPPORTED, "answers are application/fhir+json or application/fhir+xml");
  }

  static FhirFault unsupported(String what) {
    return new FhirFault(415, IssueType.NOTSUPPORTED, "send " + what);
  }

  static FhirFault invalid(Findings findings) {
    return new FhirFault(422, outcome(findings.found(), IssueType.INVALID));
  }

  static FhirFault invalid(String path, String text) {
    return new FhirFault(422, outcome(List.of(new Finding(path, text)), IssueType.INVALID));
  }

  /// What HAPI refused: its own words may repeat what was sent, so they are left out.
  static FhirFault of(BaseServerResponseException refused) {
    var status = refused.getStatusCode();
    return switch (status) {
      case 401 -> noToken();
      case 404, 410 -> new FhirFault(404, IssueType.NOTFOUND, "no such resource type or resource");
      case 405, 501 -> method();
      case 406 -> notAcceptable();
      case 415 -> unsupported("application/fhir+json or application/fhir+xml");
      case 422 -> new FhirFault(422, IssueType.INVALID, "the resource cannot be taken as it is");
      default ->
          new FhirFault(
              status,
              IssueType.INVALID,
              "not understood: a body that is no FHIR R4, an id that differs from the address,"
                  + " or a parameter or interaction that is not in the CapabilityStatement");
    };
  }

  private static OperationOutcome outcome(List<Finding> findings, IssueType code) {
    var outcome = new OperationOutcome();
    for (var finding : findings) {
      var issue =
          outcome
              .addIssue()
              .setSeverity(IssueSeverity.ERROR)
              .setCode(code)
              .setDiagnostics(finding.text());
      if (!finding.path().isEmpty()) {
        issue.addExpression(finding.path());
      }
    }
    return outcome;
  }
}
