package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import medspil.message.FileType;

/// What is attached to a dialogue.
///
/// @param type what its content shows it to be; empty when that is none of those MedCom allows, and
///   when the content is only in an earlier message
/// @param content base64; empty when there is no type
public record Enclosure(
    UUID id, Instant at, String title, Optional<FileType> type, int size, String content) {

  @Override
  public String toString() {
    return "Enclosure[" + id + "]";
  }
}
