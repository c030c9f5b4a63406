package medspil.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.exchange.medcom.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a sender does not learn what was wrong, or we keep what we should not have read.
class FaultyMessagesTest {
  private final Citizen citizen = Citizen.served();
  private final String message = Course.of(citizen, "STIN").last().json();
  private final Map<String, Long> before = Chain.rows();

  @ParameterizedTest
  @CsvSource({"''", "Bearer wrong", "Basic dXNlcjpwYXNz", "Bearer"})
  void a_sender_without_a_token_of_ours_is_turned_away_and_nothing_is_kept(String authorization) {
    var request = Chain.bare(message.getBytes(UTF_8), "application/fhir+json");
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }

    var reply = Chain.post(request.build());

    assertThat(reply.status()).isEqualTo(401);
    assertThat(Chain.rows()).isEqualTo(before);
  }

  @ParameterizedTest(name = "length announced: {0}")
  @CsvSource({"true", "false"})
  void more_than_five_megabytes_are_not_read_and_nothing_is_kept(boolean announced) {
    var body = (message + " ".repeat(5_000_001 - message.length())).getBytes(UTF_8);
    var publisher =
        announced
            ? HttpRequest.BodyPublishers.ofByteArray(body)
            : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

    var reply =
        Chain.post(Chain.request(new byte[0], "application/fhir+json").POST(publisher).build());

    assertThat(reply.status()).isEqualTo(413);
    assertThat(Chain.rows()).isEqualTo(before);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        change("no JSON", _ -> "a message"),
        change("half a message", text -> text.substring(0, text.length() / 2)),
        change("nothing", _ -> ""),
        change("no FHIR", _ -> "{\"resourceType\": \"Letter\"}"),
        change("no Bundle", _ -> "{\"resourceType\": \"Patient\"}"),
        change(
            "no MessageHeader",
            _ -> "{\"resourceType\": \"Bundle\", \"type\": \"message\", \"entry\": []}"),
        change(
            "a MessageHeader without an id",
            text ->
                text.replaceFirst(
                    "(\"resourceType\"\\s*:\\s*\"MessageHeader\",\\s*)\"id\"[^,]*,", "$1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void what_is_no_message_is_a_bad_request_and_nothing_is_kept(
      String what, UnaryOperator<String> change) {
    var reply = Chain.send(change.apply(message));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.outcome().getIssue()).isNotEmpty();
    assertThat(Chain.rows()).isEqualTo(before);
  }

  static Stream<Arguments> invalid() {
    return Stream.of(
        change("without a class", text -> text.replaceFirst("\"class\"", "\"_class\"")),
        change(
            "with an unknown activity", text -> text.replace("admit-inpatient", "fly-inpatient")),
        change(
            "without a person", text -> text.replaceFirst("\"urn:oid:1.2.208.176.1.2\"", "\"x\"")),
        change(
            "of a kind that is not taken",
            text -> text.replace("hospital-notification-message", "homecareobservation-message")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  void a_message_with_faults_gets_a_fatal_error_that_names_them_and_cannot_be_replayed(
      String what, UnaryOperator<String> change) {
    var reply = Chain.send(change.apply(message));
    var again = Chain.send(change.apply(message));

    assertThat(reply.word()).isEqualTo("fatal-error");
    assertThat(again.word()).as("never ok first and error later").isEqualTo("fatal-error");
    assertThat(reply.outcome().getIssue()).isNotEmpty();
    assertThat(reply.body())
        .as("what was wrong is said without the person")
        .doesNotContain(citizen.cpr());
    assertThat(citizen.asItStands().stays().all()).isEmpty();
    assertThat(
            Chain.sql()
                .sql(
                    "select count(*) from exchange.inbox where body is not null and outcome in ('invalid', 'not_taken')")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void an_acknowledgement_is_never_acknowledged() {
    var acknowledgement =
        message.replace("hospital-notification-message", "acknowledgement-message");

    var reply = Chain.send(acknowledgement);

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body()).isEmpty();
    assertThat(Chain.rows()).isEqualTo(before);
  }

  @Test
  void another_format_than_fhir_is_not_taken() {
    var reply = Chain.post(Chain.request(message.getBytes(UTF_8), "text/plain").build());

    assertThat(reply.status()).isEqualTo(415);
    assertThat(Chain.rows()).isEqualTo(before);
  }

  @Test
  void json_and_xml_are_both_taken_and_answered_in_kind() {
    var inXml = Chain.sendXml(Course.of(citizen, "STIN").last().written(Format.XML));

    assertThat(inXml.body()).startsWith("<");
    assertThat(inXml.word()).isEqualTo("ok");
    assertThat(Chain.send(message).letter())
        .as("the same letter in another format is the same")
        .isEqualTo(inXml.letter());
  }

  @Test
  void while_the_database_is_away_the_sender_is_told_to_try_again_and_then_it_is_taken() {
    var admission = Course.of(citizen, "STIN").last();
    var database = Chain.house().database().name();

    int away;
    try {
      Chain.sql().sql("alter database " + database + " connection limit 0").update();
      Chain.hangUp();
      away = Chain.send(admission).status();
    } finally {
      Chain.sql().sql("alter database " + database + " connection limit -1").update();
      Chain.letPoolsFindOut();
    }

    assertThat(away).isEqualTo(503);
    assertThat(citizen.asItStands().stays().all()).isEmpty();
    assertThat(Chain.rows()).isEqualTo(before);
    assertThat(Chain.sendOnTime(admission).word()).isEqualTo("ok");
    assertThat(citizen.owedRules()).hasSize(3);
  }

  @Test
  void no_fault_shows_our_insides() {
    for (var path : new String[] {"/fhir/$process-message", "/fhir/nothing", "/fhir/Task/x"}) {
      var request =
          HttpRequest.newBuilder(URI.create(Chain.house().url(path)))
              .header("Authorization", "Bearer " + Chain.TOKEN)
              .GET()
              .build();

      assertThat(Chain.post(request).body()).doesNotContain("Exception", "medspil.", "at java");
    }
  }

  private static Arguments change(String what, UnaryOperator<String> change) {
    return Arguments.of(what, change);
  }
}
