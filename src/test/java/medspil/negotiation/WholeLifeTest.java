package medspil.negotiation;

import static medspil.negotiation.LifeExamples.NORDDJURS;
import static medspil.negotiation.LifeExamples.REGION;
import static medspil.negotiation.LifeExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementRef;
import medspil.agreement.HeldOn;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.directory.OrganisationId;
import medspil.journal.Actor;
import medspil.journal.Decision;
import medspil.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, an agreement holds, and nobody can show how it came about and how it ends.
class WholeLifeTest {
  private static final UUID ID = new UUID(0, 7);
  private static final LocalDate FROM = TODAY.plusDays(60);
  private static final LocalDate LAST = TODAY.plusYears(4);

  private static final String TEXT =
      """
      agreement: god-aftale
      version: 1
      kind: cooperation_agreement
      languages: [da]
      title: {da: God aftale}
      origin: {kind: agreed_text, source: God aftale}
      parties: {region: region-midtjylland}
      clauses:
        "1": {heading: {da: Først}, text: {da: Vi er enige.}}
      """;

  private Life life = Life.EMPTY;

  @Test
  @Proves({"R4-40", "R4-71"})
  void each_step_is_taken_in_its_turn_and_leaves_its_record() {
    start();
    var users = new Taking("Bedre Psykiatri", Involvement.TOOK_PART, TODAY, "I arbejdsgruppen.");
    does(TODAY, new DraftCommand.Involve(REGION, users));
    var until = TODAY.plusWeeks(6);
    does(TODAY, new DraftCommand.OpenHearing(REGION, until));
    assertThat(refusal(until.plusDays(1), comment())).isEqualTo(LifeRefusal.NOT_IN_HEARING);
    does(until, comment());
    does(until, new DraftCommand.AnswerComment(REGION, ID, Taken.NOT, "Det står i loven."));
    does(until, new DraftCommand.CloseHearing(REGION));
    assertThat(draft().comments()).hasSize(1);
    assertThat(draft().involved()).containsExactly(users);

    does(until, new DraftCommand.AskApproval(REGION, List.of(REGION, NORDDJURS)));
    does(until, vote(NORDDJURS, false, until));
    does(until, vote(REGION, true, until));
    assertThat(refusal(until, publish())).isEqualTo(LifeRefusal.NOT_APPROVED);
    does(until, vote(NORDDJURS, true, until));
    does(until, publish());

    var sent = new Release.Submission("Helsedirektoratet", FROM, "26/9");
    does(FROM, new LifeCommand.Submit(REGION, 1, sent));
    does(FROM, new UseCommand.PlanImplementation(REGION, FROM, FROM.plusYears(1)));
    var place = new Rollout.Place(OwnerType.MUNICIPAL, Progressing.IN_USE, FROM);
    does(FROM, new UseCommand.MoveFacility(REGION, NORDDJURS, place));
    var better = new Judgement("1", Judgement.Fate.IMPROVE, "Færre opkald", "Ring", "Ro");
    does(FROM, new UseCommand.JudgeClause(REGION, better));
    does(FROM, new UseCommand.GiveNotice(NORDDJURS, LAST, "26/77"));

    var after = life.afterwards();
    assertThat(life.releases().getFirst().submissions()).containsExactly(sent);
    assertThat(after.rollout())
        .isEqualTo(
            new Rollout(FROM, FROM.plusYears(1), Map.of(NORDDJURS, place), List.of(), List.of()));
    assertThat(after.judgements()).containsExactly(better);
    assertThat(after.leaving()).containsExactly(new Leaving(NORDDJURS, FROM, LAST, "26/77"));
  }

  @Test
  @Proves("R3-68")
  void it_holds_from_its_first_day_to_its_last_and_names_what_takes_over() {
    start();
    does(TODAY, new DraftCommand.AskApproval(REGION, List.of(REGION)));
    does(TODAY, vote(REGION, true, TODAY));
    does(TODAY, publish());
    var text = Publication.ending(life.releases().getFirst().text(), LAST);

    does(FROM, new LifeCommand.End(REGION, 1, text, LAST));
    does(FROM, new UseCommand.NameSuccessor(REGION, "ny-aftale"));

    var ended = read(life.releases().getFirst().text());
    assertThat(List.of(FROM.minusDays(1), FROM, LAST, LAST.plusDays(1)))
        .extracting(day -> new HeldOn(day).holds(ended))
        .containsExactly(false, true, true, false);
    assertThat(life.afterwards().successor()).isEqualTo("ny-aftale");
  }

  private void start() {
    does(
        TODAY,
        new LifeCommand.StartDraft(
            REGION,
            new AgreementRef("god-aftale", 1),
            null,
            "God aftale",
            TEXT,
            Set.of(REGION, NORDDJURS)));
  }

  private static LifeCommand comment() {
    return new DraftCommand.CommentOn(NORDDJURS, ID, new UUID(0, 8), "1", "Hvem ringer?");
  }

  private static LifeCommand vote(OrganisationId party, boolean approved, LocalDate on) {
    return new DraftCommand.Decide(party, new Vote(party, approved, "Rådet", on, "26/1"));
  }

  private LifeCommand publish() {
    var text = Publication.text(draft(), String::valueOf, Map.of("everyone", FROM));
    return new DraftCommand.Publish(REGION, 1, text, FROM);
  }

  private Draft draft() {
    var draft = life.draft();
    if (draft == null) {
      throw new AssertionError("no draft");
    }
    return draft;
  }

  private static Agreement read(String text) {
    return new AgreementReader(PathwayWords.vocabulary())
        .read(new Source("god-aftale.yaml", text))
        .agreements()
        .getFirst();
  }

  private @Nullable LifeRefusal refusal(LocalDate day, LifeCommand command) {
    return wish(day, command) instanceof Decision.Refused(LifeRefusal why) ? why : null;
  }

  private Decision wish(LocalDate day, LifeCommand command) {
    var now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new DecideLife(command, now, day).on(life);
  }

  private void does(LocalDate day, LifeCommand command) {
    var now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    switch (wish(day, command)) {
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
      case Decision.Accepted(var happened) ->
          happened.forEach(one -> {
            var actor = new Actor(Actor.Kind.PERSON, new UUID(0, 8), REGION.value());
            var recorded = new Recorded(ID, 1, one.event(), now, now, actor);
            life = new LifeFold().evolve(life, recorded);
          });
    }
  }
}
