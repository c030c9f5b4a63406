package medspil.journal;

/// What somebody wrote in their own words; the event that brings it names only its id.
///
/// @param words at most `LONGEST` characters
public record Note(NoteId id, String words) {
  public static final int LONGEST = 20_000;

  public Note {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("a note has at most %d characters".formatted(LONGEST));
    }
  }

  /// Never the words: they are about somebody.
  @Override
  public String toString() {
    return "Note[" + id.value() + "]";
  }
}
