package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.somatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import medspil.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, an admission or a discharge gives other tasks than the region has agreed.
class AdmissionAndDischargeTest {
  private static final AgreementsInForce AGREEMENTS = AgreementExamples.real();
  private static final String ANNEX = "indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo";

  @Test
  void the_admission_report_is_checked_within_24_hours() {
    var admitted = somatic("stay.admitted", "stay.report_requested", true);

    var duty = owed(admitted, "check_admission_report");

    assertThat(duty.rule()).isEqualTo(new RuleRef(ANNEX, 1, "B1", "check_admission_report"));
    assertThat(duty.owedBy()).isEqualTo("residence_municipality.home_nursing");
    assertThat(duty.shall().in("da")).isEqualTo("Tjek indlæggelsesrapporten");
    assertThat(duty.within()).hasToString("24 hours");
    assertThat(duty.limitFrom()).isEqualTo(new AgreementRef(ANNEX, 1));
    assertThat(duty.countedFrom()).isEqualTo(CountedFrom.NOTICE);
    assertThat(duty.origin().kind()).isEqualTo(Origin.Kind.LOCAL_ANNEX);
    assertThat(duty.answers()).extracting(Coded::code).containsExactly("still_right", "new_sent");
    assertThat(
            AGREEMENTS.proves(
                duty.rule(), somatic("document.sent", "document.kind", "admission_report")))
        .isEqualTo(Verdict.TRUE);
    assertThat(AGREEMENTS.makesPointless(duty.rule(), somatic("stay.discharged"))).isTrue();
  }

  @ParameterizedTest(name = "{0}, a report {1}: {2}")
  @CsvSource(
      textBlock =
          """
          stay.admitted,              asked for,     KNOWN
          stay.acute_contact_started, asked for,     KNOWN
          stay.admitted,              not asked for,
          stay.admitted,              unknown,       COULD_NOT_TELL
          stay.leave_ended,           asked for,
          """)
  void the_report_is_checked_when_the_hospital_asks_for_it(
      String event, String asked, @Nullable Certainty certainty) {
    var requested = asked.equals("unknown") ? null : asked.equals("asked for");

    var duties =
        AGREEMENTS.duties(somatic(event, "stay.report_requested", requested), HORSENS).stream()
            .filter(duty -> duty.rule().rule().equals("check_admission_report"));

    assertThat(duties.map(Duty::certainty).findFirst().orElse(null)).isEqualTo(certainty);
  }

  @ParameterizedTest(name = "{0}, services {1}, {2} hours: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stay.admitted          | true  | 0  | pause_services (none), treatment_plan (24 hours)
          stay.admitted          | false | 0  | treatment_plan (24 hours)
          stay.discharge_planned | true  | 25 | care_forecast (none)
          stay.discharge_planned | true  | 24 | short_stay (none)
          stay.discharge_planned | false | 25 |
          stay.discharged        | true  | 25 | follow_up (none), resume_services (none)
          stay.discharged        | false | 25 |
          stay.leave_started     | true  | 25 |
          stay.died              | true  | 25 |
          """)
  void each_step_gives_what_the_annex_says_and_no_hours_that_the_source_does_not(
      String event, boolean services, int hours, @Nullable String expected) {
    var step =
        somatic(
            event,
            "citizen.has_services",
            services,
            "stay.hours",
            hours,
            "stay.report_requested",
            false);

    var owed =
        AGREEMENTS.duties(step, HORSENS).stream()
            .map(duty ->
                duty.rule().rule() + " (" + (duty.within() == null ? "none" : duty.within()) + ")")
            .sorted()
            .toList();

    assertThat(owed).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
  }

  @Test
  @Proves("R2-04")
  void only_somatic_stays_are_covered() {
    var psychiatric =
        somatic("stay.admitted", "stay.sector", "psychiatric", "stay.report_requested", true);
    var unknown = somatic("stay.admitted", "stay.sector", null, "stay.report_requested", true);

    assertThat(AGREEMENTS.duties(psychiatric, HORSENS)).isEmpty();
    assertThat(owed(unknown, "check_admission_report").unknown()).containsExactly("stay.sector");
  }

  @Test
  void it_binds_from_the_day_it_entered_into_force() {
    var facts = Map.of("stay.sector", "somatic", "stay.report_requested", true);
    var before = AgreementExamples.ground("stay.admitted", "2021-05-31T20:00:00Z", facts);
    var after = AgreementExamples.ground("stay.admitted", "2021-06-01T00:00:00Z", facts);

    assertThat(AGREEMENTS.duties(before, HORSENS)).isEmpty();
    assertThat(AGREEMENTS.duties(after, HORSENS)).isNotEmpty();
  }

  @Test
  void the_forecast_goes_with_the_checklist() {
    var planned = somatic("stay.discharge_planned", "citizen.has_services", true, "stay.hours", 48);

    var forecast = owed(planned, "care_forecast");

    assertThat(forecast.checklist())
        .extracting(words -> words.in("en"))
        .containsExactly(
            "Relatives: how much can they do, and want to?",
            "Changes in medicine and dose dispensing",
            "Nursing",
            "Personal care",
            "Practical help",
            "Aids",
            "Housing",
            "Prevention",
            "Rehabilitation");
    assertThat(forecast.tell())
        .containsExactly(PartyFunction.of("residence_municipality.home_nursing"));
    assertThat(
            AGREEMENTS.proves(
                forecast.rule(), somatic("document.sent", "document.kind", "care_forecast")))
        .isEqualTo(Verdict.TRUE);
  }

  private static Duty owed(Ground ground, String rule) {
    return AGREEMENTS.duties(ground, HORSENS).stream()
        .filter(duty -> duty.rule().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
