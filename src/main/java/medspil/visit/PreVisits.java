package medspil.visit;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import medspil.order.RequestId;

/// All pre-visits of a citizen; the chapter's state.
public record PreVisits(Map<PreVisitId, PreVisit> visits) {
  public static final PreVisits NONE = new PreVisits(Map.of());

  public PreVisits {
    visits = unmodifiableMap(new LinkedHashMap<>(visits));
  }

  public PreVisits evolve(PreVisitEvent event) {
    return switch (event) {
      case PreVisitEvent.VisitProposed one -> with(PreVisit.proposed(one));
      case PreVisitEvent.VisitMoved one -> changed(one, old -> old.moved(one));
      case PreVisitEvent.VisitAgreed one -> changed(one, old -> old.agreed(one.at()));
      case PreVisitEvent.VisitHeld one -> changed(one, old -> old.held(one.day()));
      case PreVisitEvent.VisitCancelled one -> changed(one, old -> old.cancelled(one.how()));
      case PreVisitEvent.VisitSpokenOf one -> changed(one, old -> old.said(one.said()));
    };
  }

  public Optional<PreVisit> find(PreVisitId id) {
    return Optional.ofNullable(visits.get(id));
  }

  /// Those that belong to what one provider is asked, the latest first.
  public List<PreVisit> about(RequestId request) {
    return visits.values().stream()
        .filter(one -> one.request().equals(request))
        .toList()
        .reversed();
  }

  private PreVisits changed(PreVisitEvent event, UnaryOperator<PreVisit> change) {
    var visit = visits.get(event.visit());
    return visit == null ? this : with(change.apply(visit));
  }

  private PreVisits with(PreVisit visit) {
    var copy = new LinkedHashMap<>(visits);
    copy.put(visit.id(), visit);
    return new PreVisits(copy);
  }
}
