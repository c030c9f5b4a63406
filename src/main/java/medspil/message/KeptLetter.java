package medspil.message;

import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;

/// A letter as another system wrote it, which an answer has to repeat; it lies sealed beside the
/// texts, in as many parts as it takes.
///
/// @param header what its sender calls it
/// @param from the unit that sent it
public record KeptLetter(String header, UUID from, NoteId name, int parts) {

  /// The parts, in order.
  public List<NoteId> content() {
    return Attached.content(name, parts);
  }
}
