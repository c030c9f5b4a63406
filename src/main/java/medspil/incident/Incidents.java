package medspil.incident;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All incidents of a citizen, in the order they were recorded; the chapter's state.
public record Incidents(Map<IncidentId, Incident> incidents) {
  public static final Incidents NONE = new Incidents(Map.of());

  public Incidents {
    incidents = unmodifiableMap(new LinkedHashMap<>(incidents));
  }

  public Incidents evolve(IncidentEvent event) {
    return switch (event) {
      case IncidentEvent.IncidentRecorded one -> with(Incident.recorded(one));
      case IncidentEvent.IncidentReported one -> changed(one, old -> old.reported(one.report()));
      case IncidentEvent.NotToBeReported one ->
          changed(one, old -> old.unreported(one.unreported()));
      case IncidentEvent.TellingNoted one -> changed(one, old -> old.told(one.telling()));
      case IncidentEvent.FollowUpAgreed one -> changed(one, old -> old.following(one.followUp()));
      case IncidentEvent.FollowUpSettled one ->
          changed(one, old -> old.settled(one.followUp(), one.done() ? one.at() : null));
      case IncidentEvent.IncidentWithdrawn one ->
          changed(one, old -> old.withdrawn(new Unreported(one.why(), one.at())));
    };
  }

  public Optional<Incident> find(IncidentId id) {
    return Optional.ofNullable(incidents.get(id));
  }

  /// The latest recorded first.
  public List<Incident> latest() {
    return List.copyOf(incidents.values()).reversed();
  }

  /// Those that nobody has reported, and that nobody has judged are not to be.
  public List<Incident> notReported() {
    return latest().stream().filter(one -> one.stage() == IncidentStage.NOT_REPORTED).toList();
  }

  /// Those the citizen reads: when somebody has said it, or since this moment anyway.
  public List<Incident> openToCitizen(Instant now, Instant toldAnyway) {
    return latest().stream().filter(one -> isOpenToCitizen(one, now, toldAnyway)).toList();
  }

  private static boolean isOpenToCitizen(Incident one, Instant now, Instant toldAnyway) {
    var told = one.toldToCitizen();
    return told.isPresent()
        ? !told.get().isAfter(now)
        : one.withdrawn() == null && !one.recorded().isAfter(toldAnyway);
  }

  private Incidents changed(IncidentEvent event, UnaryOperator<Incident> change) {
    var incident = incidents.get(event.incident());
    return incident == null ? this : with(change.apply(incident));
  }

  private Incidents with(Incident incident) {
    var copy = new LinkedHashMap<>(incidents);
    copy.put(incident.id(), incident);
    return new Incidents(copy);
  }
}
