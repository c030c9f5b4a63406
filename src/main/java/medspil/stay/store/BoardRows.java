package medspil.stay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.stay.Board;
import medspil.stay.OnBoard;
import medspil.stay.Phase;
import medspil.stay.Sector;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the admissions board through the viewer's eyes.
@Component
final class BoardRows implements Board {
  private final Sight sight;

  BoardRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<OnBoard> now(Viewer viewer, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at,
                      expected_on, up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
                      ready_answered_at, receives_from
                    from stay.board
                    where phase in ('ACUTE', 'ADMITTED', 'ON_LEAVE')
                    order by started_at, stay_id
                    limit :most
                    """)
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public List<OnBoard> homeSince(Viewer viewer, Instant since, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at,
                      expected_on, up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
                      ready_answered_at, receives_from
                    from stay.board
                    where phase = 'HOME'
                      and ended_at >= :since
                    order by ended_at desc, stay_id
                    limit :most
                    """)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public Map<PathwayId, Instant> reportsSent(Viewer viewer, Collection<PathwayId> pathways) {
    return sight
        .of(
            viewer,
            connection ->
                on(connection)
                    .sql(
                        """
                        select pathway_id, max(report_sent_at)
                        from stay.board
                        where pathway_id = any (:pathways)
                          and phase in ('ACUTE', 'ADMITTED', 'ON_LEAVE')
                          and report_sent_at is not null
                        group by pathway_id
                        """)
                    .param("pathways", ids(pathways))
                    .query((row, _) ->
                        Map.entry(
                            new PathwayId(row.getObject(1, UUID.class)),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                    .list())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static UUID[] ids(Collection<PathwayId> pathways) {
    return pathways.stream().map(PathwayId::value).distinct().toArray(UUID[]::new);
  }

  static OnBoard read(ResultSet row) throws SQLException {
    return new OnBoard(
        new StayId(row.getObject(1, UUID.class)),
        new PathwayId(row.getObject(2, UUID.class)),
        Phase.valueOf(row.getString(3)),
        Sector.valueOf(row.getString(4)),
        row.getObject(5, UUID.class),
        row.getString(6),
        instant(row, 7),
        row.getObject(8, LocalDate.class),
        row.getBoolean(9),
        instant(row, 10),
        instant(row, 11),
        row.getString(12),
        row.getBoolean(13),
        instant(row, 14),
        instant(row, 15),
        row.getObject(16, LocalDate.class));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
