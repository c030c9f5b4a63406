package medspil.journal;

import java.util.Set;
import java.util.UUID;

/// What somebody wrote in their own words; the event that brings it names only its id.
///
/// @param words at most `LONGEST` characters
/// @param between the units it lies between, of all that are asked about the citizen at the same
///   time; empty for all who see what it is about
public record Note(NoteId id, String words, Set<UUID> between) {
  public static final int LONGEST = 20_000;

  public Note {
    between = Set.copyOf(between);
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("a note has at most %d characters".formatted(LONGEST));
    }
  }

  public Note(NoteId id, String words) {
    this(id, words, Set.of());
  }

  /// The same words, of those who were asked only for these.
  public Note between(Set<UUID> units) {
    return new Note(id, words, units);
  }

  /// Never the words: they are about somebody.
  @Override
  public String toString() {
    return "Note[" + id.value() + "]";
  }
}
