package medspil.discharge.store;

import java.util.ArrayList;
import java.util.List;
import medspil.discharge.Discharges;
import medspil.discharge.Point;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Turns changed points into the rows of those that are open.
public final class PointRows implements Projection<Discharges> {
  private static final Fragment OPEN =
      new Fragment(
          "discharge_open",
          """
          insert into discharge.point
            (pathway_id, point_id, stay_id, topic, sign, note_id, owner_unit, by_day)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
            ?::date[])
          on conflict (pathway_id, point_id) do update
          set owner_unit = excluded.owner_unit, by_day = excluded.by_day
          """,
          List.of("uuid", "uuid", "uuid", "text", "text", "uuid", "uuid", "date"));

  private static final Fragment NO_LONGER_OPEN =
      new Fragment(
          "discharge_settled",
          """
          delete from discharge.point
          where (pathway_id, point_id) in (select * from unnest(?::uuid[], ?::uuid[]))
          """,
          List.of("uuid", "uuid"));

  @Override
  public List<Row> rows(PathwayId id, Discharges before, Discharges after, List<Recorded> events) {
    if (before.equals(after)) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    for (var point : after.points().values()) {
      var earlier = before.points().get(point.id());
      if (point.isOpen() && !point.equals(earlier)) {
        rows.add(open(id, point));
      } else if (!point.isOpen() && earlier != null && earlier.isOpen()) {
        rows.add(Row.of(NO_LONGER_OPEN, id.value(), point.id().value()));
      }
    }
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of("delete from discharge.point where pathway_id = ?");
  }

  private static Row open(PathwayId id, Point point) {
    var words = point.words();
    return Row.of(
        OPEN,
        id.value(),
        point.id().value(),
        point.stay().value(),
        point.topic(),
        point.sign(),
        words == null ? null : words.value(),
        point.owner(),
        point.by());
  }
}
