package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.message.MessageKind;

/// One text of a dialogue, with what was attached to it.
///
/// @param by the organisation that gave it its id, as far as the message names it
/// @param author name, role and telephone number, as the message gives them
public record Segment(
    UUID id,
    MessageKind kind,
    Instant at,
    Party by,
    String author,
    String text,
    List<Enclosure> enclosures) {

  public Segment {
    enclosures = List.copyOf(enclosures);
  }

  Segment with(List<Enclosure> more) {
    return new Segment(id, kind, at, by, author, text, more);
  }

  @Override
  public String toString() {
    return "Segment[" + id + "]";
  }
}
