package medspil.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Something attached to a message; its content lies sealed beside the texts, in as many parts as
/// it takes.
///
/// @param type null when its content did not come along, or is none that may be attached
public record Attached(FileId id, NoteId title, @Nullable FileType type, int size, int parts) {

  /// The parts, in order: together they are its content in base64.
  public List<NoteId> content() {
    return content(title, parts);
  }

  static List<NoteId> content(NoteId title, int parts) {
    return IntStream.range(0, parts).mapToObj(part -> part(title, part)).toList();
  }

  /// Content in base64, cut so that each part can be kept.
  static List<Note> parts(NoteId title, String content) {
    return IntStream.range(0, count(content))
        .mapToObj(part ->
            new Note(
                part(title, part),
                content.substring(
                    part * Note.LONGEST, Math.min(content.length(), (part + 1) * Note.LONGEST))))
        .toList();
  }

  static int count(String content) {
    return Math.ceilDiv(content.length(), Note.LONGEST);
  }

  private static NoteId part(NoteId title, int part) {
    var name = title.value() + "/" + part;
    return new NoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
