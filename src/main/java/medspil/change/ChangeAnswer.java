package medspil.change;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// What the authority answered.
///
/// @param words what it wrote; null when what it leads to says it
/// @param meeting the meeting it leads to; null when it leads to none
public record ChangeAnswer(
    Set<LeadsTo> leadsTo, @Nullable NoteId words, @Nullable MeetingId meeting, Instant at) {
  public ChangeAnswer {
    leadsTo = leadsTo.isEmpty() ? Set.of() : unmodifiableSet(EnumSet.copyOf(leadsTo));
  }
}
