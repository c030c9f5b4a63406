package medspil.negotiation;

import static medspil.negotiation.LifeExamples.NORDDJURS;
import static medspil.negotiation.LifeExamples.REGION;
import static medspil.negotiation.LifeExamples.STRANGER;
import static medspil.negotiation.LifeExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import medspil.agreement.Approval;
import medspil.agreement.HeldOn;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.journal.Actor;
import medspil.journal.Decision;
import medspil.journal.Recorded;
import org.junit.jupiter.api.Test;

/// If this breaks, a text gets lost, or something becomes an agreement that nobody has approved.
class DraftTest {
  private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final UUID SAID = new UUID(0, 7);

  private static final String WHOLE =
      """
      agreement: godt-bilag
      version: 1
      kind: cooperation_agreement
      languages: [da]
      title: {da: Godt bilag}
      origin: {kind: agreed_text, source: Godt bilag}
      parties: {region: region-midtjylland}
      clauses:
        "1": {heading: {da: Først}, text: {da: Vi er enige.}}
      """;

  private Life life = Life.EMPTY;

  @Test
  void an_agreement_has_one_draft_at_a_time() {
    start();

    assertThat(wish(started())).isEqualTo(refused(LifeRefusal.DRAFT_STANDS));
  }

  @Test
  void who_saves_over_a_text_they_have_not_seen_is_told() {
    start();
    does(save(1, "version: 1\n"));

    assertThat(wish(save(1, "version: 3\n"))).isEqualTo(refused(LifeRefusal.OVERTAKEN));
    assertThat(draft().text()).isEqualTo("version: 1\n");
    does(save(2, "version: 3\n"));
    assertThat(draft().revision()).isEqualTo(3);
  }

  @Test
  void only_the_keeper_writes_and_the_text_stands_still_while_it_is_heard() {
    start();
    assertThat(wish(new DraftCommand.SaveText(NORDDJURS, 1, "", "x", Set.of())))
        .isEqualTo(refused(LifeRefusal.NOT_YOURS));

    hear();

    assertThat(wish(save(1, "version: 3\n"))).isEqualTo(refused(LifeRefusal.NOT_WRITING));
  }

  @Test
  void a_text_no_one_could_read_is_not_kept() {
    start();

    assertThat(wish(save(1, "x".repeat(300_001)))).isEqualTo(refused(LifeRefusal.TOO_LONG));
  }

  @Test
  void a_party_comments_while_the_hearing_lasts_and_a_no_has_its_reason() {
    start();
    assertThat(wish(comment())).isEqualTo(refused(LifeRefusal.NOT_IN_HEARING));
    hear();
    does(comment());
    assertThat(wish(new DraftCommand.CommentOn(STRANGER, SAID, SAID, "1", "Hej")))
        .isEqualTo(refused(LifeRefusal.NOT_YOURS));

    assertThat(wish(new DraftCommand.AnswerComment(REGION, SAID, Taken.NOT, " ")))
        .isEqualTo(refused(LifeRefusal.REASON_MISSING));
    does(new DraftCommand.AnswerComment(REGION, SAID, Taken.NOT, "Det står i loven."));

    assertThat(draft().comments().getFirst().reply())
        .isEqualTo(new Comment.Reply(Taken.NOT, "Det står i loven."));
  }

  @Test
  @Proves({"R4-69", "R4-70"})
  void those_whom_it_is_about_are_recorded_with_what_they_gave() {
    start();
    var taking = new Taking("Bedre Psykiatri", Involvement.TOOK_PART, TODAY, "I arbejdsgruppen.");

    does(new DraftCommand.Involve(REGION, taking));

    assertThat(draft().involved()).containsExactly(taking);
    assertThat(
            wish(
                new DraftCommand.Involve(
                    REGION, new Taking(" ", Involvement.EXPERIENCE, TODAY, ""))))
        .isEqualTo(refused(LifeRefusal.NAME_MISSING));
  }

  @Test
  @Proves({"R0-23", "R4-67"})
  void it_is_published_when_every_council_or_board_that_must_has_approved_it() {
    start();
    does(new DraftCommand.AskApproval(REGION, List.of(REGION, NORDDJURS)));
    assertThat(wish(publish())).isEqualTo(refused(LifeRefusal.NOT_APPROVED));
    assertThat(wish(decide(true, ""))).isEqualTo(refused(LifeRefusal.MINUTES_MISSING));

    does(decide(true, "26/1234"));
    assertThat(draft().missing()).containsExactly(REGION);
    does(new DraftCommand.Decide(REGION, new Vote(REGION, true, "Regionsrådet", TODAY, "26/5")));
    does(publish());

    assertThat(life.draft()).isNull();
    assertThat(life.releases()).extracting(Release::version).containsExactly(1);
  }

  @Test
  @Proves("R2-03")
  void it_is_in_force_when_all_have_approved_it_and_its_day_has_come() {
    start();
    does(save(1, WHOLE));
    does(new DraftCommand.AskApproval(REGION, List.of(REGION, NORDDJURS)));
    does(decide(true, "26/1234"));
    assertThat(wish(new DraftCommand.Publish(REGION, 2, WHOLE, TODAY.plusDays(5))))
        .isEqualTo(refused(LifeRefusal.NOT_APPROVED));
    does(new DraftCommand.Decide(REGION, new Vote(REGION, true, "Regionsrådet", TODAY, "26/5")));

    var published = read(Publication.text(draft(), String::valueOf, fromInFiveDays()));

    assertThat(published.dates().approved())
        .extracting(Approval::body)
        .containsExactly("Kommunalbestyrelsen", "Regionsrådet");
    assertThat(new HeldOn(TODAY.plusDays(4)).holds(published)).isFalse();
    assertThat(new HeldOn(TODAY.plusDays(5)).holds(published)).isTrue();
  }

  private static Map<String, LocalDate> fromInFiveDays() {
    return Map.of("everyone", TODAY.plusDays(5));
  }

  private static Agreement read(String text) {
    return new AgreementReader(PathwayWords.vocabulary())
        .read(new Source("godt-bilag.yaml", text))
        .agreements()
        .getFirst();
  }

  @Test
  void a_text_taken_back_has_no_approvals_any_more() {
    start();
    does(new DraftCommand.AskApproval(REGION, List.of(NORDDJURS)));
    does(decide(true, "26/1234"));
    does(new DraftCommand.TakeBack(REGION));

    assertThat(draft().votes()).isEmpty();
    assertThat(wish(publish())).isEqualTo(refused(LifeRefusal.NOT_APPROVED));
  }

  @Test
  void that_it_was_sent_to_the_authority_is_recorded_with_the_version() {
    start();
    does(new DraftCommand.AskApproval(REGION, List.of(NORDDJURS)));
    does(decide(true, "26/1234"));
    does(publish());
    var submission = new Release.Submission("Helsedirektoratet", TODAY, "26/9");

    does(new LifeCommand.Submit(REGION, 1, submission));

    assertThat(life.releases().getFirst().submissions()).containsExactly(submission);
  }

  private void start() {
    does(started());
  }

  private void hear() {
    does(new DraftCommand.OpenHearing(REGION, TODAY.plusWeeks(6)));
  }

  private static LifeCommand started() {
    return new LifeCommand.StartDraft(
        REGION,
        new AgreementRef("godt-bilag", 1),
        null,
        "Godt bilag",
        "agreement: godt-bilag\n",
        Set.of(REGION, NORDDJURS));
  }

  private static LifeCommand save(int from, String text) {
    return new DraftCommand.SaveText(REGION, from, "Godt bilag", text, Set.of(REGION, NORDDJURS));
  }

  private static LifeCommand comment() {
    return new DraftCommand.CommentOn(NORDDJURS, SAID, new UUID(0, 8), "1", "Hvem ringer?");
  }

  private static LifeCommand decide(boolean approved, String minutes) {
    return new DraftCommand.Decide(
        NORDDJURS, new Vote(NORDDJURS, approved, "Kommunalbestyrelsen", TODAY, minutes));
  }

  private static LifeCommand publish() {
    return new DraftCommand.Publish(REGION, 1, "agreement: godt-bilag\n", TODAY.plusDays(5));
  }

  private Draft draft() {
    var draft = life.draft();
    if (draft == null) {
      throw new AssertionError("no draft");
    }
    return draft;
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
            var recorded = new Recorded(SAID, 1, one.event(), NOW, NOW, actor);
            life = new LifeFold().evolve(life, recorded);
          });
    }
  }

  private static Decision refused(LifeRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
