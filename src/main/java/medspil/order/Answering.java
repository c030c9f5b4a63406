package medspil.order;

import java.time.Instant;
import java.util.List;
import medspil.journal.Decision;
import medspil.journal.Event;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.Refusal;

/// The answers that the decisions of this room give.
final class Answering {
  private Answering() {}

  static Decision refused(Refusal why) {
    return new Decision.Refused(why);
  }

  static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  static Decision happened(Event event, Instant at) {
    return happened(event, at, List.of());
  }

  static Decision happened(Event event, Instant at, List<Note> notes) {
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
