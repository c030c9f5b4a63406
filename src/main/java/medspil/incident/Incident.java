package medspil.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One incident, from the day it was recorded to what was learned from it.
///
/// @param unit of the one who recorded it
/// @param occurred the day it happened
/// @param by as whom it was recorded
/// @param unreported null while nobody has judged that it is not to be reported
/// @param withdrawn why and when it was taken back; null while it stands
public record Incident(
    IncidentId id,
    UUID unit,
    IncidentKind kind,
    LocalDate occurred,
    Side by,
    Instant recorded,
    List<Report> reports,
    @Nullable Unreported unreported,
    List<Telling> tellings,
    List<FollowUp> followUps,
    @Nullable Unreported withdrawn) {

  public Incident {
    reports = List.copyOf(reports);
    tellings = List.copyOf(tellings);
    followUps = List.copyOf(followUps);
  }

  public IncidentStage stage() {
    if (withdrawn != null) {
      return IncidentStage.WITHDRAWN;
    }
    if (!reports.isEmpty()) {
      return IncidentStage.REPORTED;
    }
    return unreported == null ? IncidentStage.NOT_REPORTED : IncidentStage.NOT_TO_BE_REPORTED;
  }

  /// Whether something is still to be reported or done.
  public boolean waits() {
    return withdrawn == null
        && (stage() == IncidentStage.NOT_REPORTED || followUps.stream().anyMatch(FollowUp::isOpen));
  }

  /// What stands of each receiver: a later line about one corrects the earlier.
  public List<Report> standing() {
    Map<String, Report> last = new LinkedHashMap<>();
    reports.forEach(one -> last.put(one.body(), one));
    return List.copyOf(last.values());
  }

  /// Empty while nobody said anything about it.
  public Optional<Telling> told(Listener listener) {
    return tellings.stream().filter(one -> one.listener() == listener).reduce((_, later) -> later);
  }

  /// When the citizen heard of it from somebody, for the first time.
  public Optional<Instant> toldToCitizen() {
    return tellings.stream()
        .filter(one -> one.listener() == Listener.CITIZEN && one.isTold())
        .map(Telling::at)
        .findFirst();
  }

  public Optional<FollowUp> find(FollowUpId followUp) {
    return followUps.stream().filter(one -> one.id().equals(followUp)).findFirst();
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            reports.stream().map(Report::reference),
            Stream.ofNullable(unreported).map(Unreported::why),
            tellings.stream().map(Telling::words),
            followUps.stream().map(FollowUp::words),
            Stream.ofNullable(withdrawn).map(Unreported::why))
        .flatMap(each -> each)
        .flatMap(Stream::ofNullable);
  }

  static Incident recorded(IncidentEvent.IncidentRecorded one) {
    return new Incident(
        one.incident(),
        one.unit(),
        one.kind(),
        one.occurred(),
        one.by(),
        one.at(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null);
  }

  Incident reported(Report report) {
    return standing(and(reports, report), unreported, tellings, followUps, withdrawn);
  }

  Incident unreported(Unreported judged) {
    return standing(reports, judged, tellings, followUps, withdrawn);
  }

  Incident told(Telling telling) {
    return standing(reports, unreported, and(tellings, telling), followUps, withdrawn);
  }

  Incident following(FollowUp followUp) {
    return standing(reports, unreported, tellings, and(followUps, followUp), withdrawn);
  }

  Incident settled(FollowUpId followUp, @Nullable Instant done) {
    var all =
        followUps.stream().map(one -> one.id().equals(followUp) ? one.done(done) : one).toList();
    return standing(reports, unreported, tellings, all, withdrawn);
  }

  Incident withdrawn(Unreported why) {
    return standing(reports, unreported, tellings, followUps, why);
  }

  private static <T> List<T> and(List<T> all, T one) {
    var copy = new ArrayList<>(all);
    copy.add(one);
    return copy;
  }

  private Incident standing(
      List<Report> given,
      @Nullable Unreported judged,
      List<Telling> said,
      List<FollowUp> agreed,
      @Nullable Unreported taken) {
    return new Incident(id, unit, kind, occurred, by, recorded, given, judged, said, agreed, taken);
  }
}
