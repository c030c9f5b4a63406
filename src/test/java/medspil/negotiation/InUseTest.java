package medspil.negotiation;

import static medspil.negotiation.LifeExamples.NORDDJURS;
import static medspil.negotiation.LifeExamples.REGION;
import static medspil.negotiation.LifeExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.OrganisationId;
import medspil.journal.Actor;
import medspil.journal.Decision;
import medspil.journal.Recorded;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody can tell how far an agreement has come, or who stands by it.
class InUseTest {
  private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

  private Life life = Life.EMPTY;

  @Test
  @Proves("R0-24")
  void a_facility_goes_from_informed_to_in_use_under_its_owner() {
    does(move(Progressing.INFORMED));
    does(move(Progressing.IN_USE));

    assertThat(life.afterwards().rollout().places())
        .isEqualTo(
            Map.of(NORDDJURS, new Rollout.Place(OwnerType.PRIVATE, Progressing.IN_USE, TODAY)));
  }

  @Test
  @Proves("R0-12")
  void each_party_signs_the_expectations_of_a_version_once() {
    does(new UseCommand.SignExpectations(NORDDJURS, 1));
    does(new UseCommand.SignExpectations(REGION, 1));

    assertThat(wish(new UseCommand.SignExpectations(NORDDJURS, 1)))
        .isEqualTo(refused(LifeRefusal.SIGNED_ALREADY));
    assertThat(life.afterwards().signatures())
        .extracting(Signature::party)
        .containsExactly(NORDDJURS, REGION);
  }

  @Test
  @Proves("R4-45")
  void what_is_to_be_improved_has_a_goal_a_measure_and_a_wished_effect() {
    assertThat(wish(judge(Judgement.Fate.IMPROVE, "")))
        .isEqualTo(refused(LifeRefusal.REASON_MISSING));
    does(judge(Judgement.Fate.IMPROVE, "Hurtigere svar"));
    does(judge(Judgement.Fate.KEEP, ""));

    assertThat(life.afterwards().judgements())
        .containsExactly(new Judgement("1", Judgement.Fate.KEEP, "", "Ring", "Tryghed"));
  }

  @Test
  void a_party_gives_notice_with_its_decision_and_may_take_it_back() {
    assertThat(wish(new UseCommand.GiveNotice(NORDDJURS, TODAY.plusMonths(6), "")))
        .isEqualTo(refused(LifeRefusal.MINUTES_MISSING));
    does(new UseCommand.GiveNotice(NORDDJURS, TODAY.plusMonths(6), "26/77"));
    assertThat(life.afterwards().leaving())
        .containsExactly(new Leaving(NORDDJURS, TODAY, TODAY.plusMonths(6), "26/77"));

    does(new UseCommand.WithdrawNotice(NORDDJURS));

    assertThat(life.afterwards().leaving()).isEmpty();
  }

  @Test
  void what_stood_under_it_continues_is_taken_over_by_somebody_or_falls_away() {
    var nobody = new Continuation("et-bilag", Continuation.Fate.TAKEN_OVER, null, TODAY);
    assertThat(wish(new UseCommand.SettleContinuation(REGION, nobody)))
        .isEqualTo(refused(LifeRefusal.NAME_MISSING));
    var taken = new Continuation("et-bilag", Continuation.Fate.TAKEN_OVER, NORDDJURS, TODAY);

    does(new UseCommand.SettleContinuation(REGION, taken));

    assertThat(life.afterwards().continuations()).containsExactly(taken);
  }

  @Test
  void a_party_says_who_takes_over_from_itself_and_the_keeper_says_it_of_all() {
    var merged = new TakeOver("aftalen", NORDDJURS, "", REGION, TODAY, "26/12");
    assertThat(wish(new UseCommand.TakeOverDuties(REGION, merged)))
        .as("nobody keeps it here")
        .isEqualTo(refused(LifeRefusal.NOT_YOURS));
    does(new UseCommand.TakeOverDuties(NORDDJURS, merged));

    life = life.releasing(List.of(keptBy(REGION, true)));
    assertThat(wish(new UseCommand.TakeOverDuties(REGION, merged)))
        .as("it only ended what came as a file")
        .isEqualTo(refused(LifeRefusal.NOT_YOURS));
    life = life.releasing(List.of(keptBy(REGION, false)));
    does(new UseCommand.TakeOverDuties(REGION, merged));

    assertThat(life.afterwards().takeOvers()).containsExactly(merged);
  }

  private static Release keptBy(OrganisationId keeper, boolean adopted) {
    return new Release(
        "aftalen", 1, "Aftalen", "", TODAY, keeper, Set.of(NORDDJURS), List.of(), adopted);
  }

  @Test
  void a_text_taken_over_word_for_word_is_not_ones_own() {
    assertThat(
            OwnText.percent(
                List.of("Kommunen ringer.", "Vi  ses i morgen"), List.of("vi ses i morgen")))
        .isEqualTo(33);
    assertThat(OwnText.percent(List.of("", " "), List.of())).isZero();
  }

  private static LifeCommand move(Progressing progress) {
    return new UseCommand.MoveFacility(
        REGION, NORDDJURS, new Rollout.Place(OwnerType.PRIVATE, progress, TODAY));
  }

  private static LifeCommand judge(Judgement.Fate fate, String goal) {
    return new UseCommand.JudgeClause(REGION, new Judgement("1", fate, goal, "Ring", "Tryghed"));
  }

  private Decision wish(LifeCommand command) {
    return new DecideLife(command, NOW, TODAY).on(life);
  }

  private void does(LifeCommand command) {
    switch (wish(command)) {
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
      case Decision.Accepted(var happened) ->
          happened.forEach(one -> {
            var actor = new Actor(Actor.Kind.PERSON, new UUID(0, 8), REGION.value());
            var recorded = new Recorded(new UUID(0, 6), 1, one.event(), NOW, NOW, actor);
            life = new LifeFold().evolve(life, recorded);
          });
    }
  }

  private static Decision refused(LifeRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
