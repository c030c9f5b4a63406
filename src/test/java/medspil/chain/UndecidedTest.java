package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import medspil.directory.Sor;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.exchange.medcom.Party;
import medspil.stay.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, what cannot be decided is guessed, or lost, instead of shown to a person.
class UndecidedTest {
  private static final Party NO_UNIT_OF_OURS =
      HospitalNotificationExamples.party("999000000996002", "5790000990023", "Nobody we know");

  private final Citizen citizen = Citizen.served();

  @Test
  void a_receiver_that_no_directory_knows() {
    var reply = Chain.sendOnTime(Course.of(citizen, "STIN", one -> one.to(NO_UNIT_OF_OURS)).last());

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(citizen.attention()).containsExactly("unknown_unit");
    assertThat(citizen.asItStands().stays().all()).isEmpty();
    assertThat(citizen.owed()).isEmpty();
  }

  @Test
  void a_citizen_who_is_known_under_another_number_now() {
    Chain.sql()
        .sql("update citizen.personal_number set current = false where pathway_id = :pathway")
        .param("pathway", citizen.pathway().value())
        .update();

    var reply = Chain.sendOnTime(Course.of(citizen, "STIN").last());

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(citizen.attention()).containsExactly("other_number");
    assertThat(citizen.asItStands().stays().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STIN RE_STIN",
        "STIN AN_STIN",
        "STAA RE_STAA",
        "STAA AN_STAA",
        "STIN STOR RE_STOR",
        "STIN STOR AN_STOR",
        "STIN SLHJ RE_SLHJ",
        "STIN SLHJ AN_SLHJ",
        "STIN MORS RE_MORS",
        "STIN MORS AN_MORS"
      })
  void a_correction_or_cancellation_whose_original_never_came(String codes) {
    var reply = Chain.sendOnTime(Course.of(citizen, codes).last());

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(citizen.stay().phase()).isEqualTo(Phase.UNSETTLED);
    assertThat(citizen.attention()).containsExactly("original_missing");
    assertThat(citizen.owed()).isEmpty();
  }

  @Test
  void it_is_no_longer_a_question_when_the_original_comes() {
    var course = Course.of(citizen, "STIN RE_STIN");
    Chain.sendOnTime(course.last());

    Chain.send(course.messages().getFirst());

    assertThat(citizen.attention()).isEmpty();
    assertThat(citizen.stay().phase()).isEqualTo(Phase.ADMITTED);
    assertThat(citizen.owedRules()).hasSize(3);
  }

  @Test
  void a_ward_that_no_directory_knows_is_no_obstacle() {
    var elsewhere =
        new Party(
            Sor.parse("999000000996001"), Optional.empty(), Optional.of("A ward we do not know"));

    var reply =
        Chain.sendOnTime(Course.of(citizen, "STIN", one -> one.withProvider(elsewhere)).last());

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(citizen.stay().phase()).isEqualTo(Phase.ADMITTED);
    assertThat(citizen.stay().ward().name()).isEqualTo("A ward we do not know");
    assertThat(citizen.attention()).isEmpty();
  }
}
