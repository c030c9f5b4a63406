package medspil.exchange.medcom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.exchange.medcom.Receipt.Verdict;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/// Reads an acknowledgement, MedCom Acknowledgement 2.0, leniently: whatever names a letter of ours
/// and says how it went.
final class Receipts {
  private static final int MOST = 10;

  private final Letter letter;

  Receipts(Letter letter) {
    this.letter = letter;
  }

  /// Empty when it does not say how what went.
  Optional<Receipt> receipt() {
    var code = letter.header().getResponse().getCode();
    var letters = letters();
    return code == null || letters.isEmpty()
        ? Optional.empty()
        : Optional.of(new Receipt(letters, verdict(code), new Parties(letter).sender(), issues()));
  }

  // First the response, then the Provenance before: in published examples the two do not agree.
  private List<String> letters() {
    var step =
        new History(letter).step().flatMap(Step::previous).map(Step.Previous::messageHeaderId);
    return Stream.concat(
            Stream.ofNullable(letter.header().getResponse().getIdentifier()), step.stream())
        .filter(Letter::isId)
        .distinct()
        .toList();
  }

  private static Verdict verdict(ResponseType code) {
    return switch (code) {
      case OK -> Verdict.OK;
      case TRANSIENTERROR -> Verdict.TRANSIENT;
      default -> Verdict.FATAL;
    };
  }

  private List<String> issues() {
    return letter.all(OperationOutcome.class).stream()
        .flatMap(one -> one.getIssue().stream())
        .map(OperationOutcomeIssueComponent::getDetails)
        .map(CodeableConcept::getCodingFirstRep)
        .map(Coding::getCode)
        .filter(Objects::nonNull)
        .filter(code -> code.matches("[A-Za-z_]{1,60}"))
        .limit(MOST)
        .toList();
  }
}
