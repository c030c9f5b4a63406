package medspil.journal;

import java.util.List;

/// The journal's own technical events; no fold and no projection ever sees them.
public sealed interface JournalEvents extends Event {

  /// The read tables of this pathway were written anew from its events.
  record Rebuilt() implements JournalEvents {}

  /// The key of this pathway was destroyed; what was written before can no longer be read.
  record Forgotten() implements JournalEvents {}

  List<EventType> TYPES =
      List.of(
          new EventType("journal.rebuilt/1", Category.COORDINATION, Rebuilt.class),
          new EventType("journal.forgotten/1", Category.COORDINATION, Forgotten.class));
}
