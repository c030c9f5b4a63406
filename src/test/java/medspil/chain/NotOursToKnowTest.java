package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.exchange.medcom.HospitalNotificationExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, we keep what no law lets us know (retssikkerhedsloven § 12 c).
class NotOursToKnowTest {

  static Stream<Arguments> peopleWithoutABasis() {
    return Stream.of(
        Arguments.of("whom nobody here knows", Citizen.freshNumber()),
        Arguments.of("without a service", Citizen.withNumber(Citizen.freshNumber()).cpr()),
        Arguments.of(
            "whose service has ended",
            Citizen.withNumber(Citizen.freshNumber())
                .entitled("chain-municipality", "nursing", Instant.parse("2026-05-01T00:00:00Z"))
                .cpr()),
        Arguments.of(
            "with a service of another municipality",
            Citizen.withNumber(Citizen.freshNumber())
                .entitled("chain-neighbour", "office", null)
                .cpr()));
  }

  @ParameterizedTest(name = "somebody {0}")
  @MethodSource("peopleWithoutABasis")
  void of_somebody_without_a_basis_nothing_is_kept_but_that_a_message_came(String who, String cpr) {
    var known = Chain.holding(cpr);
    var before = Chain.rows();
    var admission = Course.of(new Citizen(cpr, Chain.NOBODY), "STIN").last();

    var reply = Chain.sendOnTime(admission);

    assertThat(reply.word()).as("the sender learns nothing").isEqualTo("ok");
    assertThat(grown(before)).isEqualTo(Map.of("exchange.inbox", 1L));
    assertThat(Chain.holding(cpr)).isEqualTo(known).isEmpty();
    assertThat(Chain.holding("stay of " + cpr)).isEmpty();
    assertThat(kept(admission.messageHeaderId()))
        .containsOnlyKeys(
            List.of(
                "inbox_id",
                "bundle_id",
                "header_id",
                "sender",
                "receiver",
                "content_hash",
                "person_hash",
                "received_at",
                "occurred_at",
                "outcome",
                "answer_code",
                "answer_issues",
                "answer_letter"));
  }

  @Test
  void a_repeat_is_answered_alike_and_still_nothing_is_kept() {
    var cpr = Citizen.freshNumber();
    var admission = Course.of(new Citizen(cpr, Chain.NOBODY), "STIN").last();
    var first = Chain.sendOnTime(admission);

    var second = Chain.send(admission);

    assertThat(second.letter()).isEqualTo(first.letter());
    assertThat(Chain.holding(cpr)).isEmpty();
  }

  @Test
  void a_letter_that_changed_under_its_id_is_forgotten_too() {
    var cpr = Citizen.freshNumber();
    var admission = Course.of(new Citizen(cpr, Chain.NOBODY), "STIN").last();
    Chain.sendOnTime(admission);

    var changed = Chain.send(admission.notAsking().withBundleId("new-" + admission.bundleId()));

    assertThat(changed.word()).isEqualTo("ok");
    assertThat(
            Chain.sql()
                .sql(
                    "select count(*) from exchange.inbox where header_id = :id and body is not null")
                .param("id", admission.messageHeaderId())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void what_we_may_know_is_kept_and_no_column_shows_the_number() {
    var citizen = Citizen.served();

    Course.of(citizen, "STIN").told();

    assertThat(Chain.holding(citizen.cpr())).isEmpty();
    assertThat(Chain.holding(HospitalNotificationExamples.WARD.name().orElseThrow()))
        .as("only the names of units stand in the clear")
        .isSubsetOf("stay.board", "directory.unit", "directory.listing");
  }

  private static Map<String, Long> grown(Map<String, Long> before) {
    var grown = new HashMap<>(Chain.rows());
    before.forEach((table, rows) -> grown.merge(table, rows, (now, then) -> now - then));
    grown.values().removeIf(rows -> rows == 0);
    return grown;
  }

  private static Map<String, Object> kept(String header) {
    var row =
        new HashMap<>(
            Chain.sql()
                .sql("select * from exchange.inbox where header_id = :id")
                .param("id", header)
                .query()
                .singleRow());
    row.values().removeIf(value -> value == null);
    return row;
  }
}
