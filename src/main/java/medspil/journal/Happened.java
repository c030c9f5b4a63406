package medspil.journal;

import java.time.Instant;
import java.util.List;

/// An event that a decision yields, with the time at which the source says it occurred.
///
/// @param notes what the event names by its id, stored with it and of its category
public record Happened(Event event, Instant occurredAt, List<Note> notes) {
  public Happened {
    notes = List.copyOf(notes);
  }

  public Happened(Event event, Instant occurredAt) {
    this(event, occurredAt, List.of());
  }
}
