package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.PersonalNumber;
import medspil.message.Urgency;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;

/// A message that goes to one receiver who reads it in a system of their own, MedCom
/// CareCommunication 5.0.
///
/// The same message to the same receiver is the same letter, however often it is sent.
///
/// @param id MessageHeader.id
/// @param thread Communication.identifier
/// @param earlier what the receiver's system and others wrote before, as it came
/// @param texts what was written here, the oldest first, and this letter's own as the last
/// @param files what is attached and has not reached the receiver, by its id
public record OutgoingLetter(
    UUID id,
    UUID thread,
    String category,
    Optional<String> topic,
    Optional<Urgency> urgency,
    Party sender,
    Party receiver,
    PersonalNumber number,
    String givenName,
    String familyName,
    List<String> earlier,
    List<OutgoingText> texts,
    Map<UUID, OutgoingText.File> files) {

  public OutgoingLetter {
    earlier = List.copyOf(earlier);
    texts = List.copyOf(texts);
    files = Map.copyOf(files);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("letter %s brings no text".formatted(id));
    }
  }

  /// The letter without its envelope, in JSON.
  public String written() {
    return Fhir.write(new CareLetter(this).bundle(), Format.JSON);
  }

  /// A letter in an envelope, which is new each time it is sent.
  public static String enveloped(String letter, UUID envelopeId, Instant assembledAt) {
    var bundle = Fhir.parser(Format.JSON).parseResource(Bundle.class, letter);
    bundle.setId(envelopeId.toString());
    bundle.setTimestampElement(new InstantType(Parts.text(assembledAt)));
    return Fhir.write(bundle, Format.JSON);
  }

  /// The thread that a letter, as it came, belongs to.
  public static Optional<UUID> thread(String repeatable) {
    return new EarlierLetter(repeatable).thread();
  }

  /// Who sent a letter, as it came.
  public static Party sender(String repeatable) {
    return new EarlierLetter(repeatable).sender();
  }

  OutgoingText news() {
    return texts.getLast();
  }

  @Override
  public String toString() {
    return "OutgoingLetter[" + id + "]";
  }
}
