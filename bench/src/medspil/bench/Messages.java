package medspil.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import medspil.citizen.Cpr;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;

/// Admission messages that differ in citizen, episode and ids, made from one by replacing words.
final class Messages {
  private static final String EPISODE = "0a4f1f60-0000-4000-8000-00000000e150";

  private final String pattern;
  private final String bundle;
  private final String header;

  Messages(Town town, Instant at) {
    var message =
        HospitalNotificationExamples.start(Code.STIN, HospitalNotificationExamples.CPR, at)
            .asking()
            .withEpisode(EPISODE)
            .from(HospitalNotificationExamples.party(town.sorOfWard(), "5790000990016", "Afdeling"))
            .to(HospitalNotificationExamples.party(town.sorOfHome(), "5790000990023", "Kommune"));
    this.pattern = message.json();
    this.bundle = message.bundleId();
    this.header = message.messageHeaderId();
  }

  /// A message with the id that its acknowledgement names. Compared by nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Message(String header, byte[] body) {}

  Message next(Cpr cpr) {
    var id = UUID.randomUUID().toString();
    var body =
        pattern
            .replace(HospitalNotificationExamples.CPR, cpr.value())
            .replace(bundle, UUID.randomUUID().toString())
            .replace(header, id)
            .replace(EPISODE, UUID.randomUUID().toString());
    return new Message(id, body.getBytes(UTF_8));
  }
}
