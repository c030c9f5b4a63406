package medspil.discharge;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import medspil.stay.StayId;
import medspil.stay.Stays;

/// All points of a citizen's discharges, in the order they were noted; the chapter's state.
public record Discharges(Map<PointId, Point> points) {
  public static final Discharges NONE = new Discharges(Map.of());

  public Discharges {
    points = unmodifiableMap(new LinkedHashMap<>(points));
  }

  public Discharges evolve(DischargeEvent event) {
    return switch (event) {
      case DischargeEvent.PointNoted noted -> with(Point.noted(noted));
      case DischargeEvent.PointAssigned(var id, var owner, var by, _) ->
          changed(id, point -> point.of(owner, by));
      case DischargeEvent.PointSettled(var id, var how, var at) ->
          changed(id, point -> point.ended(how, at));
      case DischargeEvent.PointReopened(var id, _) -> changed(id, point -> point.ended(null, null));
    };
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
    return new Discharges(copy);
  }
}
