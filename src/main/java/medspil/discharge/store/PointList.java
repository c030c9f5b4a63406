package medspil.discharge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.UnitId;
import medspil.discharge.OpenPoint;
import medspil.discharge.PointId;
import medspil.discharge.Points;
import medspil.discharge.Topic;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the open points through the viewer's eyes.
@Component
final class PointList implements Points {
  private static final UUID FIRST = new UUID(0, 0);

  private final Sight sight;
  private final VisibleNotes notes;

  PointList(Sight sight, VisibleNotes notes) {
    this.sight = sight;
    this.notes = notes;
  }

  @Override
  public Map<StayId, Count> open(Viewer viewer, Collection<PathwayId> pathways) {
    var counts = new HashMap<StayId, Count>();
    sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select stay_id, count(*), count(*) filter (where owner_unit is null)
                    from discharge.point
                    where pathway_id = any (:pathways)
                    group by stay_id
                    """)
                .param("pathways", pathways.stream().map(PathwayId::value).toArray(UUID[]::new))
                .query((row, _) ->
                    counts.put(
                        new StayId(row.getObject(1, UUID.class)),
                        new Count(row.getInt(2), row.getInt(3))))
                .list());
    return counts;
  }

  @Override
  public List<OpenPoint> promised(Viewer viewer, @Nullable After after, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select point_id, pathway_id, stay_id, topic, sign, note_id, owner_unit, by_day
                    from discharge.point
                    where owner_unit = any (:units)
                      and (by_day, point_id) > (:day, :point)
                    order by by_day, point_id
                    limit :most
                    """)
                .param("units", viewer.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", after == null ? LocalDate.EPOCH : after.by())
                .param("point", after == null ? FIRST : after.point())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public Map<NoteId, String> words(Viewer viewer, Map<PathwayId, List<NoteId>> wanted) {
    return sight.of(viewer, connection -> notes.words(connection, wanted));
  }

  private static OpenPoint read(ResultSet row) throws SQLException {
    var note = row.getObject("note_id", UUID.class);
    return new OpenPoint(
        new PointId(row.getObject("point_id", UUID.class)),
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new StayId(row.getObject("stay_id", UUID.class)),
        Topic.valueOf(row.getString("topic")),
        row.getString("sign"),
        note == null ? null : new NoteId(note),
        row.getObject("owner_unit", UUID.class),
        row.getObject("by_day", LocalDate.class));
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
