package medspil.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen is assessed by half, or one view is taken for another's.
class DecideNeedTest {
  private static final Instant AT = Instant.parse("2026-10-05T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final AssessmentId FIRST = new AssessmentId(new UUID(1, 1));
  private static final AssessmentId SECOND = new AssessmentId(new UUID(1, 2));
  private static final List<String> THEMES = List.of("mental", "relations", "mobility");

  private Needs needs = Needs.NONE;

  @ParameterizedTest(name = "{0} writes the view of {1}: {2}")
  @CsvSource({
    "CITIZEN, CITIZEN, true",
    "CITIZEN, AUTHORITY, false",
    "PROVIDER, PROVIDER, true",
    "PROVIDER, CITIZEN, false",
    "PROVIDER, AUTHORITY, false",
    "AUTHORITY, CITIZEN, true",
    "AUTHORITY, PROVIDER, true",
    "AUTHORITY, OTHER, true"
  })
  @Proves("R1-70")
  void each_says_its_own_and_the_authority_writes_down_what_others_say(
      Side side, Informant informant, boolean may) {
    begin(FIRST, false);

    var decision =
        decide(
            new NeedCommand.GiveViews(FIRST, informant, List.of(given("mental", 0, 3)), side, AT));

    assertThat(decision instanceof Decision.Accepted).isEqualTo(may);
  }

  @Test
  @Proves("R1-04")
  void it_is_finished_when_every_theme_was_looked_at_or_set_aside() {
    begin(FIRST, false);
    give(Informant.AUTHORITY, given("mental", 0, 3));

    assertThat(decide(complete(FIRST, false)))
        .isEqualTo(new Decision.Refused(NeedRefusal.THEMES_MISSING));

    carryOut(complete(FIRST, true));
    var one = needs.find(FIRST).orElseThrow();
    assertThat(one.isOpen()).isFalse();
    assertThat(one.view("mobility", Informant.AUTHORITY).orElseThrow().isAssessed()).isFalse();
    assertThat(one.missing(THEMES)).isEmpty();
  }

  @Test
  @Proves("R1-46")
  void an_assessment_that_is_to_clarify_the_need_is_finished_by_half() {
    begin(FIRST, true);
    give(Informant.AUTHORITY, given("mental", 0, 3));

    carryOut(complete(FIRST, false));

    assertThat(needs.find(FIRST).orElseThrow().isOpen()).isFalse();
    assertThat(needs.find(FIRST).orElseThrow().missing(THEMES))
        .containsExactly("relations", "mobility");
  }

  @Test
  void one_is_written_on_at_a_time_and_what_is_finished_stands() {
    begin(FIRST, false);

    assertThat(decide(begins(SECOND, TODAY))).isEqualTo(refused(NeedRefusal.ALREADY_OPEN));
    carryOut(complete(FIRST, true));
    assertThat(
            decide(
                new NeedCommand.GiveViews(
                    FIRST,
                    Informant.AUTHORITY,
                    List.of(given("mental", 1, 0)),
                    Side.AUTHORITY,
                    AT)))
        .isEqualTo(refused(NeedRefusal.ALREADY_COMPLETED));
    assertThat(decide(begins(FIRST, TODAY))).isEqualTo(refused(NeedRefusal.ALREADY_COMPLETED));
    carryOut(begins(SECOND, TODAY));
    assertThat(needs.open().orElseThrow().id()).isEqualTo(SECOND);
  }

  @Test
  void a_view_that_somebody_wrote_meanwhile_is_not_overwritten_unseen() {
    begin(FIRST, false);
    give(Informant.AUTHORITY, given("mental", 0, 3));

    assertThat(
            decide(
                new NeedCommand.GiveViews(
                    FIRST,
                    Informant.AUTHORITY,
                    List.of(given("mental", 0, 1)),
                    Side.AUTHORITY,
                    AT)))
        .isEqualTo(refused(NeedRefusal.OVERTAKEN));
    give(Informant.AUTHORITY, given("mental", 1, 1));
    assertThat(
            needs
                .find(FIRST)
                .orElseThrow()
                .view("mental", Informant.AUTHORITY)
                .orElseThrow()
                .functioning())
        .isEqualTo(1);
  }

  @Test
  void what_the_citizen_wrote_before_stands_in_the_assessment_as_theirs() {
    carryOut(own("mobility", 2, "Bussen er det svære"));
    begin(FIRST, false);
    carryOut(own("relations", 1, null));

    var one = needs.find(FIRST).orElseThrow();
    assertThat(one.view("mobility", Informant.CITIZEN)).contains(needs.own().get("mobility"));
    assertThat(one.view("relations", Informant.CITIZEN).orElseThrow().functioning()).isEqualTo(1);
    assertThat(decide(own("mental", null, " "))).isEqualTo(refused(NeedRefusal.NOTHING_SAID));
    carryOut(own("mobility", null, ""));
    assertThat(needs.own())
        .hasEntrySatisfying("mobility", view -> assertThat(view.isAssessed()).isFalse());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"1966-07-10, BEFORE_BIRTH", "2026-10-06, IN_THE_FUTURE"})
  void a_day_that_cannot_be_is_refused(LocalDate day, NeedRefusal why) {
    assertThat(decide(begins(FIRST, day))).isEqualTo(refused(why));
    assertThat(decide(new NeedCommand.StateWork("none", day, null, TODAY, Side.AUTHORITY, AT)))
        .isEqualTo(refused(why));
  }

  @Test
  @Proves("R3-86")
  void where_the_citizen_stands_with_work_is_kept_in_the_order_of_its_days() {
    carryOut(new NeedCommand.StateWork("education", TODAY, null, TODAY, Side.AUTHORITY, AT));
    carryOut(
        new NeedCommand.StateWork(
            "sick_leave", TODAY.minusYears(1), null, TODAY, Side.AUTHORITY, AT));

    assertThat(needs.work()).extracting(Work::status).containsExactly("sick_leave", "education");
    assertThat(decide(new NeedCommand.StateWork("none", TODAY, null, TODAY, Side.PROVIDER, AT)))
        .isEqualTo(refused(NeedRefusal.AUTHORITYS_TO_WRITE));
  }

  private void begin(AssessmentId id, boolean clarification) {
    carryOut(new NeedCommand.BeginAssessment(id, TODAY, clarification, TODAY, Side.AUTHORITY, AT));
  }

  private static NeedCommand begins(AssessmentId id, LocalDate day) {
    return new NeedCommand.BeginAssessment(id, day, false, TODAY, Side.AUTHORITY, AT);
  }

  private static NeedCommand complete(AssessmentId id, boolean restAside) {
    return new NeedCommand.CompleteAssessment(id, THEMES, restAside, Side.AUTHORITY, AT);
  }

  private void give(Informant informant, NeedCommand.Given... views) {
    carryOut(new NeedCommand.GiveViews(FIRST, informant, List.of(views), Side.AUTHORITY, AT));
  }

  private static NeedCommand.Given given(String theme, int revision, int level) {
    return new NeedCommand.Given(theme, revision, level, Support.C, null, false);
  }

  private static NeedCommand own(String theme, @Nullable Integer level, @Nullable String words) {
    var note = words == null ? null : new Note(new NoteId(new UUID(2, words.length())), words);
    return new NeedCommand.SayOwnView(theme, level, note, Side.CITIZEN, AT);
  }

  private Decision decide(NeedCommand command) {
    return new DecideNeed(needs, BIRTH).decide(command);
  }

  private void carryOut(NeedCommand command) {
    switch (decide(command)) {
      case Decision.Refused(var why) -> throw new AssertionError(why.code());
      case Decision.Accepted(var happened) ->
          happened.forEach(one -> needs = needs.evolve((NeedEvent) one.event()));
    }
  }

  private static Decision refused(NeedRefusal why) {
    return new Decision.Refused(why);
  }
}
