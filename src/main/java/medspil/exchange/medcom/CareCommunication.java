package medspil.exchange.medcom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.PersonalNumber;
import medspil.message.Urgency;

/// A valid message of a dialogue between two parties about a citizen, with what was said before as
/// far as the sender repeats it.
///
/// @param conversation Communication.identifier: the same in every answer, another when it is sent
///   on
/// @param category a code of medcom-careCommunication-categories
/// @param segments texts, the oldest first; those that came before are among them
/// @param repeatable the message in JSON as an answer has to repeat it: without what was attached
public record CareCommunication(
    Envelope envelope,
    UUID conversation,
    String category,
    Optional<String> topic,
    Optional<Urgency> urgency,
    PersonalNumber number,
    List<Segment> segments,
    String repeatable) {

  public CareCommunication {
    segments = List.copyOf(segments);
  }

  public Party sender() {
    return envelope.sender();
  }

  public Party receiver() {
    return envelope.receiver();
  }

  /// Never what was written: it is about somebody.
  @Override
  public String toString() {
    return "CareCommunication[" + conversation + "]";
  }
}
