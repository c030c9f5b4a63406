package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcknowledgementTest {
  private static final UUID LETTER = UUID.fromString("019a0000-0000-7000-8000-000000000001");
  private static final UUID ENVELOPE = UUID.fromString("019a0000-0000-7000-8000-000000000002");
  private static final UUID AGAIN = UUID.fromString("019a0000-0000-7000-8000-000000000003");
  private static final Instant AT = Instant.parse("2026-05-04T16:41:30Z");
  private static final Instant LATER = Instant.parse("2026-05-04T17:11:30Z");
  private final HospitalNotificationExample message =
      HospitalNotificationExamples.example(Code.STIN);
  private final Envelope envelope = envelope();

  @ParameterizedTest
  @EnumSource(Format.class)
  void ok_goes_back_to_the_sender_and_names_the_letter(Format format) {
    var bundle =
        parsed(
            new Acknowledgement(envelope, new Answer.Ok(), LETTER, AT)
                .written(ENVELOPE, AT, format),
            format);

    var header = (MessageHeader) bundle.getEntryFirstRep().getResource();
    assertThat(bundle.getIdPart()).isEqualTo(ENVELOPE.toString());
    assertThat(header.getResponse().getIdentifier()).isEqualTo(message.messageHeaderId());
    assertThat(header.getResponse().getCode().toCode()).isEqualTo("ok");
    assertThat(header.getDestinationFirstRep().getEndpoint())
        .isEqualTo("https://sor2.sum.dsdn.dk/#id=999000000016001");
    assertThat(header.getSource().getEndpoint())
        .isEqualTo("https://sor2.sum.dsdn.dk/#id=999000000016002");
    assertThat(of(bundle, OperationOutcome.class)).isEmpty();
  }

  @Test
  void it_holds_exactly_the_step_of_the_message_and_its_own() {
    var bundle =
        parsed(
            new Acknowledgement(envelope, new Answer.Ok(), LETTER, AT)
                .written(ENVELOPE, AT, Format.JSON),
            Format.JSON);

    assertThat(of(bundle, Provenance.class))
        .extracting(it -> it.getActivity().getCodingFirstRep().getCode())
        .containsExactly("admit-inpatient", "acknowledgement");
    assertThat(of(bundle, Provenance.class).getLast().getEntityFirstRep().getWhat().getReference())
        .isEqualTo("MessageHeader/" + message.messageHeaderId());
    assertThat(bundle.getEntry())
        .allSatisfy(
            it -> assertThat(((DomainResource) it.getResource()).getText().hasDiv()).isTrue());
  }

  @Test
  void an_error_says_what_and_where() {
    var issues = List.of(new Issue(ErrorCode.NOT_IN_VALUE_SET, "Encounter.class", "EMER or IMP"));

    var bundle =
        parsed(
            new Acknowledgement(envelope, new Answer.FatalError(issues), LETTER, AT)
                .written(ENVELOPE, AT, Format.JSON),
            Format.JSON);

    var issue = of(bundle, OperationOutcome.class).getFirst().getIssueFirstRep();
    assertThat(issue.getDetails().getCodingFirstRep().getCode())
        .isEqualTo("MSG_VALUESET_VALUE_UNKNOWN");
    assertThat(issue.getExpression().getFirst().getValue()).isEqualTo("Encounter.class");
    assertThat(
            ((MessageHeader) bundle.getEntryFirstRep().getResource())
                .getResponse()
                .getDetails()
                .getReference())
        .isEqualTo("OperationOutcome/" + of(bundle, OperationOutcome.class).getFirst().getIdPart());
  }

  @Test
  void answered_again_only_the_envelope_is_new() {
    var acknowledgement = new Acknowledgement(envelope, Answer.outOfOperation(), LETTER, AT);
    var first = acknowledgement.written(ENVELOPE, AT, Format.JSON);

    var again = Acknowledgement.again(first, AGAIN, LATER, Format.JSON);

    assertThat(again)
        .isEqualTo(acknowledgement.written(AGAIN, LATER, Format.JSON))
        .isEqualTo(
            first
                .replace(ENVELOPE.toString(), AGAIN.toString())
                .replaceFirst("2026-05-04T16:41:30Z", "2026-05-04T17:11:30Z"));
  }

  @Test
  void another_kind_of_message_is_answered_with_its_own_code() {
    var answer = Answer.to(new Reading.NotTaken(envelope, "care-communication-message"));

    assertThat(answer.code()).isEqualTo("fatal-error");
    assertThat(answer.issues()).extracting(Issue::code).containsExactly(ErrorCode.TYPE_NOT_TAKEN);
  }

  private Envelope envelope() {
    return ((Reading.Understood)
            NotificationReader.plain().read(message.bytes(Format.JSON), Format.JSON))
        .envelope();
  }

  private static Bundle parsed(String text, Format format) {
    return Fhir.parser(format).parseResource(Bundle.class, text);
  }

  private static <T> List<T> of(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
