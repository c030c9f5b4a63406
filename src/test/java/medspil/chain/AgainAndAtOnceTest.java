package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.stay.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a message that comes twice, or with others, gives work twice or loses it.
class AgainAndAtOnceTest {
  private static final List<String> ADMITTED =
      List.of("check_admission_report", "pause_services", "treatment_plan");

  private final Citizen citizen = Citizen.served();

  @Test
  void the_same_message_again_gives_the_same_answer_in_a_new_envelope_and_nothing_else() {
    var admission = Course.of(citizen, "STIN").last();
    var first = Chain.sendOnTime(admission);
    var before = citizen.owed();

    var second = Chain.send(admission);

    assertThat(second.word()).isEqualTo("ok");
    assertThat(second.letter()).isEqualTo(first.letter());
    assertThat(second.about()).isEqualTo(admission.messageHeaderId());
    assertThat(second.envelope()).isNotEqualTo(first.envelope());
    assertThat(citizen.owed()).isEqualTo(before);
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(1);
  }

  @Test
  void the_same_letter_in_a_new_envelope_is_answered_as_at_first() {
    var admission = Course.of(citizen, "STIN").last();
    var first = Chain.sendOnTime(admission);

    var second = Chain.send(admission.resent(Chain.now().plusSeconds(1800)));

    assertThat(second.letter()).isEqualTo(first.letter());
    assertThat(citizen.owedRules()).isEqualTo(ADMITTED);
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(1);
  }

  @Test
  void the_same_message_many_times_at_once_is_one() {
    var admission = Course.of(citizen, "STIN").last();
    Chain.at(admission.assembledAt().plusSeconds(5));

    var replies = Chain.sendAtOnce(Collections.nCopies(8, admission));

    assertThat(replies).extracting(Reply::word).containsOnly("ok");
    assertThat(replies.stream().map(Reply::letter).distinct()).hasSize(1);
    assertThat(citizen.owedRules()).isEqualTo(ADMITTED);
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(1);
    assertThat(citizen.events("task.assigned/1")).isEqualTo(3);
  }

  @Test
  void one_letter_in_many_envelopes_at_once_is_taken_once() {
    var admission = Course.of(citizen, "STIN").last();
    Chain.at(admission.assembledAt().plusSeconds(600));
    var envelopes =
        IntStream.range(0, 8)
            .mapToObj(one -> admission.withBundleId(one + "-" + admission.bundleId()))
            .toList();

    var replies = Chain.sendAtOnce(envelopes);

    assertThat(replies).extracting(Reply::word).containsOnly("ok");
    assertThat(replies.stream().map(Reply::letter).distinct()).hasSize(1);
    assertThat(outcomes(admission.messageHeaderId()))
        .containsExactly(
            "placed",
            "repeated",
            "repeated",
            "repeated",
            "repeated",
            "repeated",
            "repeated",
            "repeated");
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(1);
  }

  private static List<String> outcomes(String letter) {
    return Chain.sql()
        .sql("select outcome from exchange.inbox where header_id = :letter order by outcome")
        .param("letter", letter)
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Test
  void the_messages_of_a_stay_at_once_end_as_one_after_the_other() {
    var course = Course.of(citizen, "STIN RE_STIN STOR SLOR SLHJ RE_SLHJ");
    Chain.at(course.last().assembledAt().plusSeconds(5));

    var replies = Chain.sendAtOnce(course.messages());

    assertThat(replies).extracting(Reply::word).containsOnly("ok");
    assertThat(citizen.stay().phase()).isEqualTo(Phase.HOME);
    assertThat(citizen.stay().waiting()).isEmpty();
    assertThat(citizen.owedRules()).containsExactly("follow_up", "resume_services");
    assertThat(citizen.attention()).isEmpty();
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(6);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "STIN RE_STIN SLHJ AN_SLHJ, ADMITTED, check_admission_report pause_services treatment_plan",
    "STIN STOR SLHJ, HOME, follow_up resume_services",
    "STAA STIN AN_STIN, ACUTE, check_admission_report pause_services",
    "STIN SLHJ AN_SLHJ, ADMITTED, check_admission_report pause_services treatment_plan",
    "STIN MORS AN_MORS, ADMITTED, check_admission_report pause_services treatment_plan"
  })
  void every_order_of_arrival_ends_alike(String codes, Phase phase, String rules) {
    for (var order : Course.permutations(Course.of(citizen, codes).messages())) {
      var someone = Citizen.served();
      var named = order.stream().map(HospitalNotificationExample::code).toList();

      var replies = arriving(Course.of(someone, codes), order);

      assertThat(replies).as("%s", named).extracting(Reply::word).containsOnly("ok");
      assertThat(someone.stay().phase()).as("%s", named).isEqualTo(phase);
      assertThat(someone.owedRules()).as("%s", named).containsExactly(rules.split(" ", -1));
      assertThat(someone.attention()).as("%s", named).isEmpty();
      assertThat(someone.asItStands().tasks().all().stream().map(task -> task.key()))
          .as("%s", named)
          .doesNotHaveDuplicates();
    }
  }

  /// The messages of a course in the order in which those of another citizen's stand.
  private static List<Reply> arriving(Course course, List<HospitalNotificationExample> order) {
    return order.stream()
        .flatMap(like ->
            course.messages().stream()
                .filter(one -> one.code() == like.code() && one.start().equals(like.start())))
        .map(message -> {
          Chain.at(Chain.now().plusSeconds(60));
          return Chain.send(message);
        })
        .toList();
  }

  @Test
  void an_envelope_id_that_belongs_to_another_letter_is_refused_and_takes_nothing() {
    var course = Course.of(citizen, "STIN SLHJ");
    Chain.sendOnTime(course.messages().getFirst());
    var reused = course.last().withBundleId(course.messages().getFirst().bundleId());

    var replies = Stream.of(reused, reused).map(Chain::send).toList();

    assertThat(replies).extracting(Reply::word).containsOnly("fatal-error");
    assertThat(citizen.stay().phase()).isEqualTo(Phase.ADMITTED);
    assertThat(Chain.sendOnTime(course.last()).word())
        .as("its own envelope")
        .isEqualTo("fatal-error");
  }

  @Test
  void a_letter_that_changed_under_its_id_is_shown_to_a_person_in_whatever_envelope() {
    var admission = Course.of(citizen, "STIN").last();
    Chain.sendOnTime(admission);

    var inNewEnvelope =
        Chain.send(admission.notAsking().withBundleId("another-" + admission.bundleId()));
    var inTheSame = Chain.send(admission.saying(false));

    assertThat(inNewEnvelope.word()).isEqualTo("ok");
    assertThat(inTheSame.word()).isIn("ok", "fatal-error");
    assertThat(citizen.owedRules()).isEqualTo(ADMITTED);
    assertThat(citizen.events("stay.claimed/1")).isEqualTo(1);
  }
}
