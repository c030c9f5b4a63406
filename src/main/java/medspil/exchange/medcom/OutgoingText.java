package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.message.FileType;
import medspil.message.MessageKind;

/// One text that was written here.
///
/// @param id its identifier in every letter that repeats it
/// @param letter the MessageHeader.id under which it went to the receiver, or would have gone
/// @param after the text before it, in the order in which they became known
/// @param role what the author does, in words
/// @param phone digits, and a plus before them
public record OutgoingText(
    UUID id,
    UUID letter,
    Optional<UUID> after,
    MessageKind kind,
    Instant at,
    Party by,
    String author,
    String role,
    String phone,
    String words,
    List<File> files) {

  public OutgoingText {
    files = List.copyOf(files);
  }

  /// Something attached to it.
  ///
  /// @param content base64; empty when it is not sent again
  public record File(UUID id, String title, Optional<FileType> type, String content) {
    @Override
    public String toString() {
      return "File[" + id + "]";
    }
  }

  @Override
  public String toString() {
    return "OutgoingText[" + id + "]";
  }
}
