package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Acceptance;
import medspil.goal.Aim;
import medspil.goal.Assessment;
import medspil.goal.Change;
import medspil.goal.Direction;
import medspil.goal.Ending;
import medspil.goal.GoalEvent;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Said;
import medspil.goal.Scale;
import medspil.goal.Side;
import medspil.goal.Talk;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// An event of each type of goals, in every form it may take.
final class GoalEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final GoalId PURPOSE = new GoalId(id(1));
  private static final GoalId GOAL = new GoalId(id(2));
  private static final GoalId STEP = new GoalId(id(3));
  private static final GoalId HELD = new GoalId(id(4));
  private static final GoalId SLOWED = new GoalId(id(5));
  private static final Aim DEVELOP = new Aim(Direction.DEVELOP, true, false, DAY, id(10));

  static final List<Event> ALL =
      Stream.of(set(), said(), ended()).<Event>flatMap(List::stream).toList();

  private GoalEvents() {}

  private static List<GoalEvent> set() {
    return List.of(
        new GoalEvent.WishSaid(note(20), Side.CITIZEN, AT),
        set(PURPOSE, GoalLevel.PURPOSE, null, Aim.OPEN),
        set(GOAL, GoalLevel.INTERVENTION_GOAL, PURPOSE, DEVELOP),
        set(STEP, GoalLevel.SUB_GOAL, GOAL, Aim.OPEN),
        set(HELD, GoalLevel.INTERVENTION_GOAL, null, aim(Direction.MAINTAIN)),
        set(SLOWED, GoalLevel.INTERVENTION_GOAL, null, aim(Direction.LIMIT_LOSS)),
        new GoalEvent.GoalRevised(GOAL, 2, note(21), DEVELOP, Side.AUTHORITY, AT),
        new GoalEvent.GoalRevised(GOAL, 3, null, DEVELOP, Side.AUTHORITY, AT),
        new GoalEvent.QuestionsAnswered(GOAL, 4, Map.of("what", note(22)), List.of(), AT),
        new GoalEvent.QuestionsAnswered(GOAL, 5, Map.of(), List.of("why"), AT));
  }

  private static List<GoalEvent> said() {
    return List.of(
        new GoalEvent.OwnWordsSaid(GOAL, new Said(note(23), Side.CITIZEN, AT)),
        new GoalEvent.GoalAnswered(GOAL, new Acceptance(Side.CITIZEN, true, null, 2, AT)),
        new GoalEvent.GoalAnswered(GOAL, new Acceptance(Side.PROVIDER, false, note(24), 2, AT)),
        new GoalEvent.ScaleSet(
            GOAL, new Scale(List.of(note(25), note(26), note(27), note(28), note(29)), 2), AT),
        seen(new Assessment(Side.PROVIDER, DAY, Change.BETTER, 1, note(30), AT)),
        seen(new Assessment(Side.CITIZEN, DAY, Change.SAME, null, null, AT)),
        seen(new Assessment(Side.AUTHORITY, DAY, Change.WORSE, null, note(31), AT)),
        new GoalEvent.TalkHeld(GOAL, new Talk(Side.PROVIDER, DAY, note(32)), AT),
        new GoalEvent.TalkHeld(GOAL, new Talk(Side.AUTHORITY, DAY, null), AT));
  }

  private static List<GoalEvent> ended() {
    return List.of(
        end(STEP, Ending.How.REACHED, Side.PROVIDER, null),
        end(GOAL, Ending.How.REACHED, Side.AUTHORITY, note(33)),
        new GoalEvent.GoalReopened(GOAL, Side.AUTHORITY, AT),
        end(HELD, Ending.How.NOT_REACHED, Side.AUTHORITY, note(34)),
        end(SLOWED, Ending.How.REPLACED, Side.AUTHORITY, null));
  }

  private static GoalEvent set(GoalId id, GoalLevel level, @Nullable GoalId parent, Aim aim) {
    return new GoalEvent.GoalSet(id, level, parent, note(40), aim, level.writer(), DAY, AT);
  }

  private static GoalEvent seen(Assessment assessment) {
    return new GoalEvent.GoalAssessed(GOAL, assessment);
  }

  private static GoalEvent end(GoalId id, Ending.How how, Side by, @Nullable NoteId words) {
    return new GoalEvent.GoalEnded(id, new Ending(how, words, by, AT));
  }

  private static Aim aim(Direction direction) {
    return new Aim(direction, false, true, null, null);
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7100L, 0x8000_0000_0000_0000L + number);
  }
}
