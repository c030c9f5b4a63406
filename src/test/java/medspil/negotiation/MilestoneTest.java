package medspil.negotiation;

import static medspil.negotiation.LifeExamples.NORDDJURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medspil.Proves;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a period ends and nobody has begun on what comes after it.
class MilestoneTest {
  private static final AgreementReader READER = new AgreementReader(PathwayWords.vocabulary());
  private static final Reminders REMINDERS = Reminders.read();

  @ParameterizedTest(name = "from {0} with {1}: ends {2}, told from {3}")
  @Proves("R3-66")
  @CsvSource(
      textBlock =
          """
          2027-01-01, revised_every: 48 months, 2030-12-31, 2029-06-30
          2024-02-29, revised_every: 48 months, 2028-02-28, 2026-08-28
          2027-01-01, revised: 2029-03-01,      2029-03-01, 2027-09-01
          2027-01-01, ends: 2028-12-31,         2028-12-31, 2027-06-30
          """)
  void the_parties_are_reminded_before_the_period_of_an_agreement_ends(
      LocalDate from, String said, LocalDate ends, LocalDate told) {
    var renewal = only(agreement(from, said), Afterwards.NOTHING);

    assertThat(renewal).isEqualTo(new Milestone(Milestone.Kind.RENEWAL, from, ends, told, false));
    assertThat(renewal.isDueOn(told.minusDays(1))).isFalse();
    assertThat(renewal.isDueOn(told)).isTrue();
    assertThat(renewal.isOverOn(ends)).isFalse();
    assertThat(renewal.isDueOn(ends.plusYears(1))).as("until there is a new one").isTrue();
  }

  @Test
  @Proves("R3-66")
  void nobody_is_reminded_once_it_is_said_what_takes_over() {
    var one = agreement(LocalDate.of(2027, 1, 1), "revised_every: 48 months");

    var renewal = only(one, Afterwards.NOTHING.followedBy("den-naeste"));

    assertThat(renewal.isDueOn(LocalDate.of(2031, 1, 1))).isFalse();
  }

  @Test
  @Proves({"R2-16", "R2-18"})
  void the_first_year_is_for_implementation_and_ends_with_a_review() {
    var one = agreement(LocalDate.of(2021, 6, 1), "implementation: 12 months");

    var year = only(one, Afterwards.NOTHING);

    assertThat(year.first()).isEqualTo(LocalDate.of(2021, 6, 1));
    assertThat(year.day()).isEqualTo(LocalDate.of(2022, 5, 31));
    assertThat(year.isDueOn(LocalDate.of(2022, 3, 30))).isFalse();
    assertThat(year.isDueOn(LocalDate.of(2022, 3, 31))).isTrue();
    assertThat(only(one, looked(1, Review.Kind.FOLLOW_UP)).isDone()).isFalse();
    assertThat(only(one, looked(2, Review.Kind.IMPLEMENTATION)).isDone())
        .as("of another version")
        .isFalse();
    assertThat(only(one, looked(1, Review.Kind.IMPLEMENTATION)).isDone()).isTrue();
  }

  @Test
  @Proves("R2-16")
  void the_period_that_the_parties_set_goes_before_the_one_in_the_text() {
    var one = agreement(LocalDate.of(2021, 6, 1), "implementation: 12 months");
    var rollout = Rollout.NONE.within(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 1, 31));

    var year = only(one, Afterwards.NOTHING.rollingOut(rollout));

    assertThat(year.day()).isEqualTo(LocalDate.of(2023, 1, 31));
  }

  @Test
  void a_text_that_says_no_period_has_none() {
    var one = agreement(LocalDate.of(2021, 6, 1), "notice: 12 months");

    assertThat(Milestone.of(one, Afterwards.NOTHING, REMINDERS)).isEmpty();
  }

  @Test
  @Proves("R2-15")
  void each_cluster_has_its_plan_and_a_newer_one_takes_its_place() {
    var first = plan("Instruksen skrives om.", Progressing.INFORMED);
    var newer = plan("Instruksen er i brug.", Progressing.IN_USE);

    var rollout = Rollout.NONE.planned(first).planned(newer);

    assertThat(rollout.clusters()).containsExactly(newer);
  }

  private static ClusterPlan plan(String text, Progressing progress) {
    var from = LocalDate.of(2021, 6, 1);
    return new ClusterPlan("Randers", List.of(NORDDJURS), text, from, from.plusYears(1), progress);
  }

  private static Afterwards looked(int version, Review.Kind kind) {
    var on = LocalDate.of(2022, 5, 1);
    var review = new Review(version, kind, on, Map.of(), "Beskeden kommer i tide.", "", "");
    return Afterwards.NOTHING.rollingOut(Rollout.NONE.reviewed(review));
  }

  private static Milestone only(Agreement one, Afterwards after) {
    var all = Milestone.of(one, after, REMINDERS);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Agreement agreement(LocalDate from, String said) {
    var text =
        """
        agreement: sundhedsaftalen
        version: 1
        kind: health_agreement
        languages: [da]
        title: {da: Sundhedsaftalen}
        origin: {kind: agreed_text, source: En kilde}
        parties: {region: region-midtjylland}
        in_force: %s
        %s
        """
            .formatted(from, said);
    return READER.asFarAsItGoes(new Source("a.yaml", text)).orElseThrow();
  }
}
