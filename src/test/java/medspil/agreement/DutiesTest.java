package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.agreement;
import static medspil.agreement.AgreementExamples.duty;
import static medspil.agreement.AgreementExamples.inForce;
import static medspil.agreement.AgreementExamples.somatic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// If this breaks, an agreement no longer gives the right party its duty, or cannot say why.
class DutiesTest {
  private static final Ground ADMITTED = somatic("stay.admitted", "stay.report_requested", true);

  @Test
  void a_duty_says_who_owes_what_by_when_and_which_rule_says_so() {
    var duty =
        inForce(agreement(duty("report", "within: 4 hours\naim: 2 hours\nshare: report")))
            .duties(ADMITTED, HORSENS)
            .getFirst();

    assertThat(duty.rule()).isEqualTo(new RuleRef("test", 1, "1", "report"));
    assertThat(duty.owedBy()).isEqualTo("residence_municipality.home_nursing");
    assertThat(duty.shall().in("da")).isEqualTo("Gør noget");
    assertThat(duty.within()).hasToString("4 hours");
    assertThat(duty.aim()).hasToString("2 hours");
    assertThat(duty.limitFrom()).isEqualTo(new AgreementRef("test", 1));
    assertThat(duty.countedFrom()).isEqualTo(CountedFrom.NOTICE);
    assertThat(duty.certainty()).isEqualTo(Certainty.KNOWN);
    assertThat(duty.share()).isEqualTo("report");
    assertThat(duty.origin()).isEqualTo(new Origin(Origin.Kind.AGREED_TEXT, "Prøve", null));
    assertThat(duty.key("pathway-1", ADMITTED))
        .isEqualTo(new DutyKey("pathway-1", "test", "1", "report", "stay-1"));
  }

  @Test
  void what_the_condition_rules_out_is_not_owed() {
    var agreements = inForce(agreement(duty("report", "if: \"!stay.report_requested\"")));

    assertThat(agreements.duties(ADMITTED, HORSENS)).isEmpty();
  }

  @Test
  void what_cannot_be_told_is_owed_and_says_which_facts_were_missing() {
    var agreements =
        inForce(agreement(duty("report", "if: \"citizen.has_services && citizen.age >= 18\"")));

    var duty = agreements.duties(ADMITTED, HORSENS).getFirst();

    assertThat(duty.certainty()).isEqualTo(Certainty.COULD_NOT_TELL);
    assertThat(duty.unknown()).containsExactly("citizen.age", "citizen.has_services");
  }

  @Test
  void one_rule_may_wait_for_several_events() {
    var agreements =
        inForce(
            agreement(
                """
                - id: report
                  duty:
                    when: [stay.acute_contact_started, stay.admitted]
                    who: residence_municipality.home_nursing
                    shall: {da: Send}
                """));

    assertThat(rules(agreements, somatic("stay.acute_contact_started"))).containsExactly("report");
    assertThat(rules(agreements, somatic("stay.admitted"))).containsExactly("report");
    assertThat(rules(agreements, somatic("stay.discharged"))).isEmpty();
  }

  @Test
  void it_binds_only_when_the_owing_party_and_the_one_where_it_arose_are_parties() {
    var agreements = inForce(agreement(duty("report", "")));

    assertThat(agreements.duties(ADMITTED, HORSENS)).hasSize(1);
    assertThat(
            agreements.duties(
                ADMITTED, Map.of("residence_municipality", "horsens", "hospital", "another")))
        .isEmpty();
    assertThat(
            agreements.duties(
                ADMITTED,
                Map.of("residence_municipality", "another", "hospital", "regionshospitalet")))
        .isEmpty();
    assertThat(agreements.duties(ADMITTED, Map.of("residence_municipality", "horsens"))).isEmpty();
  }

  @Test
  void a_wish_and_a_default_are_switched_off() {
    var agreements =
        inForce(
            agreement(
                """
                - id: agreed
                  duty: {when: stay.admitted, who: hospital.hospital_ward, shall: {da: Aftalt}}
                - id: wished
                  origin: {kind: wish, place: En pårørendes oplæg}
                  duty: {when: stay.admitted, who: hospital.hospital_ward, shall: {da: Ønsket}}
                - id: proposed
                  origin: {kind: default, source: Medspil}
                  duty: {when: stay.admitted, who: hospital.hospital_ward, shall: {da: Foreslået}}
                """));

    assertThat(rules(agreements, ADMITTED)).containsExactly("agreed");
    assertThat(agreements.rule(new RuleRef("test", 1, "1", "wished")).orElseThrow().origin())
        .isEqualTo(new Origin(Origin.Kind.WISH, "Prøve", "En pårørendes oplæg"));
  }

  @Test
  void the_scope_leaves_out_other_stays_and_an_unknown_one_is_told() {
    var agreements = inForce(agreement(duty("report", "")) + "scope: [somatic]\n");

    assertThat(agreements.duties(somatic("stay.admitted"), HORSENS)).hasSize(1);
    assertThat(agreements.duties(somatic("stay.admitted", "stay.sector", "psychiatric"), HORSENS))
        .isEmpty();
    assertThat(agreements.duties(somatic("stay.admitted", "stay.sector", null), HORSENS))
        .extracting(Duty::unknown)
        .containsExactly(List.of("stay.sector"));
  }

  @Test
  void a_rule_covers_only_the_citizens_its_agreement_covers() {
    var agreements = inForce(agreement(duty("report", "")) + "covers: \"citizen.age >= 18\"\n");

    assertThat(agreements.duties(somatic("stay.admitted", "citizen.age", 17), HORSENS)).isEmpty();
    assertThat(agreements.duties(somatic("stay.admitted", "citizen.age", 18), HORSENS)).hasSize(1);
  }

  @Test
  void an_open_duty_is_proved_by_a_document_and_lapses_when_it_is_pointless() {
    var agreements =
        inForce(
            agreement(
                duty(
                    "report",
                    """
                    done_when: "document.sent && document.kind == 'admission_report'"
                    pointless_after: [stay.discharged, stay.died]
                    """)));
    var rule = new RuleRef("test", 1, "1", "report");

    assertThat(
            agreements.proves(rule, somatic("document.sent", "document.kind", "admission_report")))
        .isEqualTo(Verdict.TRUE);
    assertThat(agreements.proves(rule, somatic("document.sent", "document.kind", "correspondence")))
        .isEqualTo(Verdict.FALSE);
    assertThat(agreements.proves(rule, somatic("document.sent")).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(agreements.proves(rule, somatic("stay.discharged"))).isEqualTo(Verdict.FALSE);
    assertThat(agreements.makesPointless(rule, somatic("stay.discharged"))).isTrue();
    assertThat(agreements.makesPointless(rule, somatic("stay.admitted"))).isFalse();
  }

  @Test
  void what_comes_back_says_how_often() {
    var agreements =
        inForce(
            agreement(
                """
                - id: meeting
                  recurrence:
                    when: stay.discharged
                    who: residence_municipality.social_authority
                    shall: {da: Hold statusmøde}
                    every: 12 months
                    first: 3 months
                    until: stay.died
                """));

    var recurring = agreements.recurring(somatic("stay.discharged"), HORSENS).getFirst();

    assertThat(recurring.says().every()).hasToString("12 months");
    assertThat(recurring.says().first()).hasToString("3 months");
    assertThat(recurring.says().countedFrom()).isEqualTo(CountedFrom.EVENT);
    assertThat(recurring.certainty()).isEqualTo(Certainty.KNOWN);
  }

  @Test
  void an_overdue_duty_says_where_it_rises() {
    var duty =
        inForce(
                agreement(
                    duty(
                        "report",
                        """
                        within: 4 hours
                        tell: hospital.hospital_ward
                        escalate: {after: final_date, to: residence_municipality.home_nursing.leader}
                        """)))
            .duties(ADMITTED, HORSENS)
            .getFirst();

    assertThat(duty.escalate())
        .isEqualTo(
            new Escalation(null, PartyFunction.of("residence_municipality.home_nursing.leader")));
    assertThat(duty.tell()).containsExactly(new PartyFunction("hospital", "hospital_ward"));
  }

  private static List<String> rules(AgreementsInForce agreements, Ground ground) {
    return agreements.duties(ground, HORSENS).stream().map(duty -> duty.rule().rule()).toList();
  }
}
