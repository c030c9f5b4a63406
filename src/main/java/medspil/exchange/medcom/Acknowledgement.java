package medspil.exchange.medcom;

import java.time.Instant;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;

/// Our answer to one message, MedCom Acknowledgement 2.0. Answering a repeated message is `again`,
/// not a new one.
///
/// @param letterId MessageHeader.id of the acknowledgement, the same each time it is sent
/// @param at when the message was answered
public record Acknowledgement(Envelope original, Answer answer, UUID letterId, Instant at) {

  /// The message to send.
  ///
  /// @param envelopeId Bundle.id, new each time
  /// @param assembledAt Bundle.timestamp, new each time
  public String written(UUID envelopeId, Instant assembledAt, Format format) {
    var bundle = new AcknowledgementLetter(this).bundle();
    return Fhir.write(enveloped(bundle, envelopeId, assembledAt), format);
  }

  /// The same answer once more, in a new envelope.
  ///
  /// @param first the acknowledgement as it was first written, in JSON
  public static String again(String first, UUID envelopeId, Instant assembledAt, Format format) {
    var bundle = Fhir.parser(Format.JSON).parseResource(Bundle.class, first);
    return Fhir.write(enveloped(bundle, envelopeId, assembledAt), format);
  }

  private static Bundle enveloped(Bundle bundle, UUID envelopeId, Instant assembledAt) {
    bundle.setId(envelopeId.toString());
    return bundle.setTimestampElement(new InstantType(Parts.text(assembledAt)));
  }
}
