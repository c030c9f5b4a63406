package medspil.caretransition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants on the way from one unit to another.
public sealed interface CareTransitionCommand {
  Instant at();

  /// What is wanted in one of them.
  sealed interface About extends CareTransitionCommand {
    CareTransitionId transition();
  }

  record Propose(CareTransitionId transition, UUID from, UUID to, LocalDate lastDay, Instant at)
      implements About {}

  /// The citizen says that these two may know of them, or may not.
  record Agree(CareTransitionId transition, boolean yes, boolean own, Instant at)
      implements About {}

  record Accept(CareTransitionId transition, UUID person, LocalDate firstDay, Instant at)
      implements About {}

  record Decline(CareTransitionId transition, UUID person, Note why, Instant at) implements About {}

  record PassOn(CareTransitionId transition, PassedOnId point, Note words, Instant at)
      implements About {}

  record SayBack(CareTransitionId transition, PassedOnId point, Note words, Instant at)
      implements About {}

  record Confirm(CareTransitionId transition, PassedOnId point, Instant at) implements About {}

  record Correct(CareTransitionId transition, PassedOnId point, Note words, Instant at)
      implements About {}

  /// The two sides have spoken.
  ///
  /// @param today on the writer's own clock
  record Meet(
      CareTransitionId transition,
      Met.How how,
      LocalDate day,
      @Nullable Note words,
      LocalDate today,
      Instant at)
      implements About {}

  record TellNew(CareTransitionId transition, NewThing thing, Note words, Instant at)
      implements About {}

  record SayOwn(CareTransitionId transition, OwnWord word, Note words, boolean own, Instant at)
      implements About {}

  /// The citizen is with those who receive.
  ///
  /// @param today on the writer's own clock
  record Arrive(CareTransitionId transition, LocalDate day, LocalDate today, Instant at)
      implements About {}

  record SayRetold(
      CareTransitionId transition,
      Retold.HowMuch howMuch,
      @Nullable Note words,
      boolean own,
      Instant at)
      implements About {}

  record Withdraw(CareTransitionId transition, Instant at) implements About {}

  /// The citizen's own.
  ///
  /// @param words null takes back what was shared
  record TellLifeStory(@Nullable Note words, Instant at) implements CareTransitionCommand {}
}
