package medspil.message;

import java.time.Instant;
import java.util.List;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// One text that another system brings.
///
/// @param name who wrote it
public record Arrival(
    MessageId id, MessageKind kind, Note name, Note words, List<File> files, Instant at) {

  public Arrival {
    files = List.copyOf(files);
  }

  /// Something attached to it.
  ///
  /// @param type null when its content did not come along, or is none that may be attached
  /// @param content base64
  public record File(FileId id, Note title, @Nullable FileType type, int size, String content) {

    @Override
    public String toString() {
      return "File[" + id + "]";
    }

    Attached attached() {
      return new Attached(id, title.id(), type, size, Attached.count(content));
    }

    List<Note> parts() {
      return Attached.parts(title.id(), content);
    }
  }
}
