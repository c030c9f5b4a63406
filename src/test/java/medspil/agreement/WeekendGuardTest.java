package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.somatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen comes home on a Friday and nobody has called.
class WeekendGuardTest {
  private static final AgreementsInForce AGREEMENTS = AgreementExamples.real();
  private static final PartyFunction HOME_NURSING =
      PartyFunction.of("residence_municipality.home_nursing");

  @Test
  @Proves("R3-29")
  void before_the_plan_the_ward_is_warned() {
    var plan = somatic("stay.discharge_planned", "stay.planned_before_weekend", true);

    var warning = AGREEMENTS.guards(plan, HORSENS).getFirst();

    assertThat(warning.rule().rule()).isEqualTo("weekend_discharge");
    assertThat(warning.warn().in("da")).contains("Aftal det med kommunen på telefon");
    assertThat(warning.reasons())
        .extracting(Coded::code)
        .containsExactly("agreed_by_phone", "local_procedure", "not_agreed");
    assertThat(warning.says().ring()).containsExactly(HOME_NURSING);
    assertThat(warning.says().tell()).containsExactly(HOME_NURSING);
    assertThat(warning.certainty()).isEqualTo(Certainty.KNOWN);
  }

  @Test
  void another_day_of_the_week_gives_no_warning() {
    var plan = somatic("stay.discharge_planned", "stay.planned_before_weekend", false);

    assertThat(AGREEMENTS.guards(plan, HORSENS))
        .extracting(warning -> warning.rule().rule())
        .doesNotContain("weekend_discharge");
  }

  @Test
  @Proves("R3-29")
  void afterwards_the_municipality_is_asked_what_is_missing() {
    var discharged = somatic("stay.discharged", "stay.discharged_before_weekend", true);

    var crossing = AGREEMENTS.crossed(discharged, HORSENS).getFirst();

    assertThat(crossing.rule().rule()).isEqualTo("weekend_discharge");
    assertThat(crossing.duty().owedBy()).isEqualTo(HOME_NURSING.text());
    assertThat(crossing.duty().shall().in("da"))
        .isEqualTo("Fredagsudskrivelse: hvad mangler til mandag?");
    assertThat(crossing.duty().within()).isNull();
    assertThat(AGREEMENTS.duties(discharged, HORSENS))
        .extracting(duty -> duty.rule().rule())
        .doesNotContain("weekend_discharge");
  }

  @Test
  void what_is_not_known_is_told_and_not_counted_as_crossed() {
    var crossing = AGREEMENTS.crossed(somatic("stay.discharged"), HORSENS).getFirst();

    assertThat(crossing.duty().certainty()).isEqualTo(Certainty.COULD_NOT_TELL);
    assertThat(crossing.duty().unknown()).containsExactly("stay.discharged_before_weekend");
  }

  @Test
  void it_warns_only_when_the_municipality_is_party_too() {
    var plan = somatic("stay.discharge_planned", "stay.planned_before_weekend", true);
    var stranger = Map.of("residence_municipality", "another", "hospital", "regionshospitalet");

    assertThat(AGREEMENTS.guards(plan, stranger)).isEmpty();
  }
}
