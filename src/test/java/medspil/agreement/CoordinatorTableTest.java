package medspil.agreement;

import static medspil.agreement.AgreementExamples.ground;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import medspil.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen's coordinator is looked for in the wrong sector, or by a rule that
/// does not cover the citizen.
class CoordinatorTableTest {
  private static final AgreementsInForce AGREEMENTS = AgreementExamples.real();
  private static final Map<String, String> HJOERRING =
      Map.of("residence_municipality", "hjoerring", "psychiatry", "psykiatrien");

  @ParameterizedTest(name = "admitted {0}, facility {1}, main actors {2}, job centre {3}: {4}")
  @Proves({"R3-96", "R3-97", "R3-98", "R3-99"})
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # admitted: psychiatry, whatever else
          true  | false | false | false | psychiatry.pathway_coordinator, row 1
          true  | true  | true  | true  | psychiatry.pathway_coordinator, row 1
          true  |       |       |       | psychiatry.pathway_coordinator, row 1
          # in a permanent facility where psychiatry and the social area are the main actors
          false | true  | true  | false | psychiatry.pathway_coordinator, row 2
          false | true  | true  | true  | psychiatry.pathway_coordinator, row 2
          # in a permanent facility with other main actors, or at home: as an out-patient
          false | true  | false | true  | residence_municipality.job_centre, row 3
          false | true  | false | false | residence_municipality.social_authority, row 4
          false | false | true  | true  | residence_municipality.job_centre, row 3
          false | false | true  | false | residence_municipality.social_authority, row 4
          false | false | false | true  | residence_municipality.job_centre, row 3
          false | false | false | false | residence_municipality.social_authority, row 4
          # unknown facts that change nothing
                | true  | true  | false | psychiatry.pathway_coordinator, row 2
          false | false |       | true  | residence_municipality.job_centre, row 3
          # unknown facts that matter
                | false | false | true  | could not tell: citizen.admitted
          false | true  |       | true  | could not tell: citizen.psychiatry_and_social_main_actors
          false | false | false |       | could not tell: citizen.job_centre_contact
                |       |       |       | could not tell: citizen.admitted citizen.job_centre_contact citizen.permanent_facility citizen.psychiatry_and_social_main_actors
          """)
  void the_first_row_that_holds_decides(
      @Nullable Boolean admitted,
      @Nullable Boolean facility,
      @Nullable Boolean mainActors,
      @Nullable Boolean jobCentre,
      String expected) {
    var facts = covered();
    facts.put("citizen.admitted", admitted);
    facts.put("citizen.permanent_facility", facility);
    facts.put("citizen.psychiatry_and_social_main_actors", mainActors);
    facts.put("citizen.job_centre_contact", jobCentre);

    assertThat(said(assign(facts).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1} years: {2}")
  @Proves("R3-46")
  @CsvSource(
      textBlock =
          """
          bipolar, 17, not cited
          bipolar, 18, psychiatry.pathway_coordinator
          bipolar, 40, psychiatry.pathway_coordinator
          bipolar, 41, not cited
          another, 30, not cited
                 , 17, not cited
                 , 30, could not tell: citizen.programme
          bipolar,   , could not tell: citizen.age
          """)
  void the_rule_is_cited_only_for_those_it_covers(
      @Nullable String programme, @Nullable Integer age, String expected) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("citizen.admitted", true);
    facts.put("citizen.programme", programme);
    facts.put("citizen.age", age);

    assertThat(assign(facts).map(CoordinatorTableTest::said).orElse("not cited"))
        .startsWith(expected);
  }

  @Test
  void it_says_which_rule_and_why() {
    var facts = covered();
    facts.put("citizen.admitted", true);

    assertThat(assign(facts))
        .hasValueSatisfying(assigned -> {
          assertThat(assigned.rule())
              .isEqualTo(new RuleRef("forloebsprogram-bipolar-nord", 1, "6", "coordinator"));
          assertThat(((Assigned.To) assigned).because().in("da")).isEqualTo("Borgeren er indlagt");
        });
  }

  @Test
  @Proves("R3-83")
  void another_municipality_is_not_bound() {
    var facts = covered();
    facts.put("citizen.admitted", true);
    var skive = Map.of("residence_municipality", "skive", "psychiatry", "psykiatrien");

    assertThat(AGREEMENTS.assign("coordinator", ground("citizen.team_changed", facts), skive))
        .isEmpty();
  }

  @Test
  void a_wish_does_not_arise() {
    var facts = covered();
    facts.put("stay.sector", "psychiatric");
    var meetings =
        AGREEMENTS
            .rule(new RuleRef("overgang-fra-psykiatrien-nord-oensker", 1, "9", "monthly_follow_up"))
            .orElseThrow();

    assertThat(meetings.origin().kind()).isEqualTo(Origin.Kind.WISH);
    assertThat(AGREEMENTS.recurring(ground("stay.discharged", facts), HJOERRING)).isEmpty();
  }

  private static Map<String, @Nullable Object> covered() {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("citizen.programme", "bipolar");
    facts.put("citizen.age", 30);
    return facts;
  }

  private static Optional<Assigned> assign(Map<String, @Nullable Object> facts) {
    return AGREEMENTS.assign("coordinator", ground("citizen.team_changed", facts), HJOERRING);
  }

  private static String said(Assigned assigned) {
    return switch (assigned) {
      case Assigned.To(_, var who, var row, _) -> who.text() + ", row " + row;
      case Assigned.CouldNotTell(_, _, var unknown) ->
          "could not tell: " + String.join(" ", unknown);
    };
  }
}
