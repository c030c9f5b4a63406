package medspil.discharge;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.stay.StayId;
import medspil.stay.Stays;

/// All points of a citizen's discharges, in the order they were noted, and the ways home by stay;
/// the chapter's state.
public record Discharges(Map<PointId, Point> points, Map<StayId, GoingHome> goingHome) {
  public static final Discharges NONE = new Discharges(Map.of(), Map.of());

  public Discharges {
    points = unmodifiableMap(new LinkedHashMap<>(points));
    goingHome = unmodifiableMap(new LinkedHashMap<>(goingHome));
  }

  public Discharges evolve(DischargeEvent event) {
    return switch (event) {
      case DischargeEvent.PointNoted noted -> with(Point.noted(noted));
      case DischargeEvent.PointAssigned(var id, var owner, var by, _) ->
          changed(id, point -> point.of(owner, by));
      case DischargeEvent.PointTimed(var id, var days, _) ->
          changed(id, point -> point.taking(days));
      case DischargeEvent.PointSettled(var id, var how, var at) ->
          changed(id, point -> point.ended(how, at));
      case DischargeEvent.PointReopened(var id, _) -> changed(id, point -> point.ended(null, null));
      case GoingHomeEvent one -> with(kept(one.stay()).evolve(one));
    };
  }

  /// The way home from a stay, with what was written while it still was two stays.
  public GoingHome goingHome(StayId stay, Stays stays) {
    return goingHome.values().stream()
        .filter(one -> !one.stay().equals(stay) && stays.find(one.stay()).isEmpty())
        .reduce(kept(stay), GoingHome::and);
  }

  GoingHome kept(StayId stay) {
    return goingHome.getOrDefault(stay, GoingHome.from(stay));
  }

  public Optional<Point> find(PointId id) {
    return Optional.ofNullable(points.get(id));
  }

  /// The points of a stay. Those of a stay that has become part of another stand under each, so
  /// that none is out of sight.
  public List<Point> of(StayId stay, Stays stays) {
    return points.values().stream()
        .filter(point -> point.stay().equals(stay) || stays.find(point.stay()).isEmpty())
        .toList();
  }

  /// The signs of readiness that are in place at a stay, as points refer to them.
  public Set<String> inPlace(StayId stay, Stays stays) {
    return of(stay, stays).stream()
        .filter(point -> point.settled() == Settled.IN_PLACE)
        .flatMap(point -> Stream.ofNullable(point.sign()))
        .collect(Collectors.toSet());
  }

  boolean has(StayId stay, String sign) {
    return points.values().stream()
        .anyMatch(point -> point.stay().equals(stay) && sign.equals(point.sign()));
  }

  private Discharges changed(PointId id, UnaryOperator<Point> change) {
    var point = points.get(id);
    return point == null ? this : with(change.apply(point));
  }

  private Discharges with(Point point) {
    var copy = new LinkedHashMap<>(points);
    copy.put(point.id(), point);
    return new Discharges(copy, goingHome);
  }

  private Discharges with(GoingHome one) {
    var copy = new LinkedHashMap<>(goingHome);
    copy.put(one.stay(), one);
    return new Discharges(points, copy);
  }
}
