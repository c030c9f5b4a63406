package medspil.goal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Goals for tests.
final class GoalExamples {
  static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  static final LocalDate DAY = LocalDate.parse("2026-03-02");
  static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  static final UUID FACILITY = new UUID(1, 1);
  static final GoalId PURPOSE = new GoalId(new UUID(2, 1));
  static final GoalId GOAL = new GoalId(new UUID(2, 2));
  static final GoalId STEP = new GoalId(new UUID(2, 3));

  private GoalExamples() {}

  static Goals going(@Nullable Direction direction) {
    return Goals.NONE
        .evolve(set(PURPOSE, GoalLevel.PURPOSE, null, Aim.OPEN))
        .evolve(set(GOAL, GoalLevel.INTERVENTION_GOAL, PURPOSE, aim(direction)));
  }

  static Aim aim(@Nullable Direction direction) {
    return new Aim(direction, true, false, null, FACILITY);
  }

  static GoalEvent set(GoalId id, GoalLevel level, @Nullable GoalId parent, Aim aim) {
    return new GoalEvent.GoalSet(id, level, parent, note("set").id(), aim, level.writer(), DAY, AT);
  }

  static GoalEvent seen(String day, Change change, Side by) {
    return new GoalEvent.GoalAssessed(
        GOAL, new Assessment(by, LocalDate.parse(day), change, null, null, AT));
  }

  static GoalEvent talked(String day) {
    return new GoalEvent.TalkHeld(GOAL, new Talk(Side.PROVIDER, LocalDate.parse(day), null), AT);
  }

  static GoalCommand revise(int revision, @Nullable String words) {
    return new GoalCommand.ReviseGoal(
        GOAL,
        revision,
        words == null ? null : note(words),
        aim(Direction.DEVELOP),
        Map.of(),
        List.of(),
        Side.AUTHORITY,
        AT);
  }

  static Note note(String words) {
    return new Note(
        new NoteId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))), words);
  }
}
