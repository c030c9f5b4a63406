package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.ending.Dialogue;
import medspil.ending.EndingEvent;
import medspil.ending.Evaluation;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// An event of each type of winding up, in every form it may take.
final class EndingEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      List.of(
          talk(Side.CITIZEN, 20),
          talk(Side.AUTHORITY, 21),
          talk(Side.PROVIDER, 22),
          new EndingEvent.PointTicked(contract(1), "keys", true, Side.PROVIDER, AT),
          new EndingEvent.PointTicked(contract(1), "next", true, Side.AUTHORITY, AT),
          new EndingEvent.PointTicked(contract(1), "next", false, Side.AUTHORITY, AT),
          evaluated(1, Evaluation.Helped.MUCH, note(23)),
          evaluated(2, Evaluation.Helped.SOME, null),
          evaluated(3, Evaluation.Helped.NOT, null),
          evaluated(4, null, note(24)),
          new EndingEvent.NextSaid(contract(1), note(25), Side.AUTHORITY, AT));

  private EndingEvents() {}

  private static EndingEvent talk(Side by, int words) {
    return new EndingEvent.DialogueNoted(contract(1), new Dialogue(by, DAY, note(words), AT));
  }

  private static EndingEvent evaluated(
      int number, Evaluation.@Nullable Helped helped, @Nullable NoteId words) {
    return new EndingEvent.SupportEvaluated(contract(number), new Evaluation(helped, words, AT));
  }

  private static RequestId contract(int number) {
    return new RequestId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7500L, 0x8000_0000_0000_0000L + number);
  }
}
