package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One notification of a story, to be changed (`with…`), continued (`then`) and written (`json`,
/// `xml`).
///
/// The same story has the same ids, whenever it is told.
public record HospitalNotificationExample(
    Code code,
    String cpr,
    String bundleId,
    String messageHeaderId,
    Instant assembledAt,
    StayClass stayClass,
    StayStatus status,
    StayStatus statusBefore,
    Optional<Boolean> deceased,
    Instant start,
    Optional<Instant> end,
    Optional<Instant> leaveStart,
    Optional<Instant> leaveEnd,
    List<EpisodeId> episodes,
    Party from,
    Party provider,
    Party to,
    boolean reportRequested,
    Step step,
    List<Step> earlier) {

  static HospitalNotificationExample first(Code code, String cpr, Instant at) {
    var dead = code == Code.MORS;
    var stayClass = code == Code.STAA ? StayClass.EMERGENCY : StayClass.INPATIENT;
    var activity = dead ? Activity.ADMIT_INPATIENT : activity(code, stayClass);
    var id = id(cpr, HospitalNotificationExamples.EPISODE, code, at, 0);
    var sentAt = at.plusSeconds(60);
    var episode = EpisodeId.of(EpisodeId.Origin.LOCAL, HospitalNotificationExamples.EPISODE);
    return new HospitalNotificationExample(
        code,
        cpr,
        id("envelope", id),
        id,
        sentAt,
        stayClass,
        dead ? StayStatus.FINISHED : StayStatus.IN_PROGRESS,
        StayStatus.IN_PROGRESS,
        dead ? Optional.of(true) : Optional.empty(),
        at,
        dead ? Optional.of(at) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(episode),
        HospitalNotificationExamples.WARD,
        HospitalNotificationExamples.WARD,
        HospitalNotificationExamples.MUNICIPALITY,
        false,
        new Step(id, activity.fhir(), sentAt, Optional.empty()),
        List.of());
  }

  /// The next message: what happened at that time, or was corrected to have, or is taken back.
  public HospitalNotificationExample then(Code next, Instant at) {
    var known = step.sentAt().isAfter(at) ? step.sentAt() : at;
    return then(next, at, known.plusSeconds(60));
  }

  public HospitalNotificationExample then(Code next, Instant at, Instant sentAt) {
    return HospitalNotificationStory.next(this, next, at, sentAt);
  }

  public String json() {
    return Fhir.parser(Format.JSON)
        .setPrettyPrint(true)
        .encodeResourceToString(new ExampleBundle(this).bundle());
  }

  public String xml() {
    return Fhir.parser(Format.XML)
        .setPrettyPrint(true)
        .encodeResourceToString(new ExampleBundle(this).bundle());
  }

  public String written(Format format) {
    return format == Format.JSON ? json() : xml();
  }

  public byte[] bytes(Format format) {
    return written(format).getBytes(StandardCharsets.UTF_8);
  }

  /// The same letter once more, in another envelope.
  public HospitalNotificationExample resent(Instant at) {
    return change().envelope(id("envelope at " + at, messageHeaderId), at).done();
  }

  public HospitalNotificationExample asking() {
    return change().report(true).done();
  }

  public HospitalNotificationExample notAsking() {
    return change().report(false).done();
  }

  public HospitalNotificationExample withEpisodes(EpisodeId... ids) {
    return change().episodes(List.of(ids)).done();
  }

  /// Another local episode; the ids of the message follow from it, so call it on the first of a
  /// story.
  public HospitalNotificationExample withEpisode(String local) {
    var renamed = change().episodes(List.of(EpisodeId.of(EpisodeId.Origin.LOCAL, local))).done();
    return renamed.withHeaderId(id(cpr, local, code, start, earlier.size()));
  }

  public HospitalNotificationExample from(Party ward) {
    return change().parties(ward, ward, to).done();
  }

  public HospitalNotificationExample withProvider(Party ward) {
    return change().parties(from, ward, to).done();
  }

  public HospitalNotificationExample to(Party receiver) {
    return change().parties(from, provider, receiver).done();
  }

  public HospitalNotificationExample withHeaderId(String id) {
    var changed = new Step(id, step.activity(), step.sentAt(), step.previous());
    return change().envelope(id("envelope", id), assembledAt).step(id, changed).done();
  }

  public HospitalNotificationExample withBundleId(String id) {
    return change().envelope(id, assembledAt).done();
  }

  public HospitalNotificationExample withPrevious(Step.Role role, String headerId) {
    var previous = Optional.of(new Step.Previous(role, headerId));
    return change()
        .step(messageHeaderId, new Step(messageHeaderId, step.activity(), step.sentAt(), previous))
        .done();
  }

  public HospitalNotificationExample withStatus(StayStatus other) {
    return change().status(other).done();
  }

  public HospitalNotificationExample saying(boolean dead) {
    return change().deceased(Optional.of(dead)).done();
  }

  ExampleChange change() {
    return new ExampleChange(this);
  }

  static Activity activity(Code code, StayClass stayClass) {
    return Arrays.stream(Activity.values())
        .filter(it -> it.code() == code && it.stayClass() == stayClass)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code + " does not go with " + stayClass));
  }

  static String id(Object... parts) {
    var name = String.join("|", Stream.of(parts).map(Object::toString).toList());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
