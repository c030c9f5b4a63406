package medspil.negotiation;

import static medspil.negotiation.LifeExamples.NORDDJURS;
import static medspil.negotiation.LifeExamples.REGION;
import static medspil.negotiation.LifeExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Actor;
import medspil.journal.Decision;
import medspil.journal.Recorded;
import medspil.negotiation.InformationMeeting.Answered;
import medspil.negotiation.InformationMeeting.Notice;
import medspil.negotiation.InformationMeeting.Question;
import medspil.negotiation.InformationMeeting.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, people come to a meeting that is not held, or read what was not meant for them.
class InformationMeetingsTest {
  private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final UUID MEETING = new UUID(0, 5);
  private static final UUID QUESTION = new UUID(0, 6);

  private Life life = Life.EMPTY;

  @Test
  @Proves({"R0-25", "R0-27"})
  void a_meeting_is_for_owners_and_roles_and_takes_registrations_until_it_closes() {
    does(planned(0, 3));
    does(new UseCommand.Register(NORDDJURS, MEETING, ContactRole.DIRECTOR, 1));
    does(new UseCommand.Register(NORDDJURS, MEETING, ContactRole.DIRECTOR, 2));

    assertThat(meeting().plan()).isEqualTo(plan(3));
    assertThat(meeting().seats()).containsExactly(new Seat(NORDDJURS, ContactRole.DIRECTOR, 2));
    does(planned(1, -1));
    assertThat(wish(new UseCommand.Register(NORDDJURS, MEETING, ContactRole.DIRECTOR, 2)))
        .isEqualTo(refused(LifeRefusal.REGISTRATION_CLOSED));
  }

  @Test
  void who_planned_from_an_older_plan_is_told_and_nothing_is_lost() {
    does(planned(0, 3));
    does(planned(1, 4));

    assertThat(wish(planned(1, 5))).isEqualTo(refused(LifeRefusal.OVERTAKEN));
    assertThat(meeting().plan()).isEqualTo(plan(4));
  }

  @Test
  void the_host_alone_changes_announces_calls_off_and_answers_everybody() {
    does(planned(0, 3));

    assertThat(wish(new UseCommand.PlanMeeting(NORDDJURS, MEETING, 1, plan(4))))
        .isEqualTo(refused(LifeRefusal.NOT_HOST));
    assertThat(wish(new UseCommand.AnnounceMeeting(NORDDJURS, MEETING)))
        .isEqualTo(refused(LifeRefusal.NOT_HOST));
    assertThat(wish(new UseCommand.CallOffMeeting(NORDDJURS, MEETING)))
        .isEqualTo(refused(LifeRefusal.NOT_HOST));
    assertThat(wish(new UseCommand.PublishAnswer(NORDDJURS, MEETING, QUESTION, "?", "!")))
        .isEqualTo(refused(LifeRefusal.NOT_HOST));
  }

  @Test
  @Proves("R0-28")
  void nobody_outside_is_told_before_it_is_announced_and_all_when_it_is_called_off() {
    does(planned(0, 3));
    assertThat(meeting().isPublic()).isFalse();
    assertThat(wish(new UseCommand.CallOffMeeting(REGION, MEETING)))
        .isEqualTo(refused(LifeRefusal.NOT_YET));

    does(new UseCommand.AnnounceMeeting(REGION, MEETING));
    assertThat(meeting().notice()).isEqualTo(Notice.ANNOUNCED);
    does(new UseCommand.CallOffMeeting(REGION, MEETING));

    assertThat(meeting().isPublic()).isTrue();
    assertThat(meeting().isCalledOff()).isTrue();
    assertThat(wish(new UseCommand.Register(NORDDJURS, MEETING, ContactRole.DIRECTOR, 2)))
        .isEqualTo(refused(LifeRefusal.MEETING_CALLED_OFF));
  }

  @Test
  @Proves("R0-26")
  void what_was_asked_stands_with_its_answer_and_for_everybody_without_who_asked() {
    does(planned(0, 3));
    does(new UseCommand.AskQuestion(NORDDJURS, MEETING, QUESTION, "Hvornår begynder Norddjurs?"));
    does(new UseCommand.AnswerQuestion(REGION, MEETING, QUESTION, "I august."));
    does(publish("Hvornår begynder vi?", "I august."));
    does(publish("Hvornår begynder vi?", "1. august."));

    assertThat(meeting().questions())
        .containsExactly(
            new Question(QUESTION, NORDDJURS, "Hvornår begynder Norddjurs?", "I august."));
    assertThat(meeting().answered())
        .containsExactly(new Answered(QUESTION, "Hvornår begynder vi?", "1. august."));
    assertThat(wish(publish(" ", "Ja"))).isEqualTo(refused(LifeRefusal.NOTHING_SAID));
    does(new UseCommand.TakeDownAnswer(REGION, MEETING, QUESTION));
    assertThat(meeting().answered()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      textBlock =
          """
          it is over,                    -1, -1, ENDS_BEFORE_TODAY
          one may register after it,     10, 12, CLOSES_AFTER
          """)
  void a_meeting_that_cannot_be_held_so_is_not_planned(
      String why, int day, int closes, LifeRefusal refusal) {
    var at = NOW.plus(Duration.ofDays(day));
    var one =
        new MeetingPlan(
            at,
            TODAY.plusDays(closes),
            Set.of(),
            Set.of(ContactRole.DIRECTOR),
            "",
            "",
            List.of(),
            List.of());

    assertThat(wish(new UseCommand.PlanMeeting(REGION, MEETING, 0, one)))
        .as(why)
        .isEqualTo(refused(refusal));
  }

  @ParameterizedTest(name = "held {0}, kept {1}, today {2}: kept no longer {3}")
  @CsvSource(
      textBlock =
          """
          2026-06-27T08:00:00Z, P30D, 2026-07-27T07:59:59Z, false
          2026-06-27T08:00:00Z, P30D, 2026-07-27T08:00:01Z, true
          2026-06-27T08:00:00Z, P0D,  2026-06-27T08:00:01Z, true
          """)
  void who_registered_is_kept_as_long_after_the_meeting_as_is_set(
      Instant held, Period keep, Instant today, boolean over) {
    assertThat(new GuestRules(1, 1, keep).isOver(held, today)).isEqualTo(over);
  }

  private static UseCommand publish(String text, String answer) {
    return new UseCommand.PublishAnswer(REGION, MEETING, QUESTION, text, answer);
  }

  private static UseCommand planned(int revision, int closesIn) {
    return new UseCommand.PlanMeeting(REGION, MEETING, revision, plan(closesIn));
  }

  private static MeetingPlan plan(int closesIn) {
    return new MeetingPlan(
        NOW.plus(Duration.ofDays(11)),
        TODAY.plusDays(closesIn),
        Set.of(OwnerType.PRIVATE),
        Set.of(ContactRole.DIRECTOR),
        "https://example.org/m",
        "",
        List.of("Baggrund"),
        List.of(new MeetingPlan.Material("Modellen", "")));
  }

  private InformationMeeting meeting() {
    return life.afterwards().meeting(MEETING).orElseThrow();
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
            var recorded = new Recorded(QUESTION, 1, one.event(), NOW, NOW, actor);
            life = new LifeFold().evolve(life, recorded);
          });
    }
  }

  private static Decision refused(LifeRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
