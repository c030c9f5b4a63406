package medspil.access.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Look;
import medspil.access.LookLog;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the access log through a viewer's eyes, by the function that asks the wall once.
@Component
final class LookLogRows implements LookLog {
  private static final UUID LAST = new UUID(-1, -1);
  private final Sight sight;

  LookLogRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Look> of(Viewer citizen, PathwayId pathway, @Nullable Place after, int most) {
    return sight.of(citizen, connection -> read(connection, citizen, pathway, after, most));
  }

  private static List<Look> read(
      Connection connection, Viewer citizen, PathwayId pathway, @Nullable Place after, int most) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true))
        .sql(
            """
            select look_id, at, kind, what, person, role, organisation, units
            from access.looks_at(:pathway)
            where person <> :citizen
              and (at, look_id) < (:at, :look)
            order by at desc, look_id desc
            limit :most
            """)
        .param("pathway", pathway.value())
        .param("citizen", citizen.person())
        .param("at", after == null ? OffsetDateTime.MAX : time(after))
        .param("look", after == null ? LAST : after.look())
        .param("most", most)
        .query((row, _) -> look(row))
        .list();
  }

  @Override
  public List<Look> opened(Viewer viewer, PathwayId pathway, String what, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select look_id, at, kind, what, person, role, organisation, units
                    from access.looks_at(:pathway)
                    where kind = 'opened'
                      and what = :what
                    order by at desc, look_id desc
                    limit :most
                    """)
                .param("pathway", pathway.value())
                .param("what", what)
                .param("most", most)
                .query((row, _) -> look(row))
                .list());
  }

  private static OffsetDateTime time(Place after) {
    return OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC);
  }

  private static Look look(ResultSet row) throws SQLException {
    return new Look(
        row.getObject(1, UUID.class),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getString(4),
        row.getObject(5, UUID.class),
        row.getString(6),
        new OrganisationId(row.getObject(7, UUID.class)),
        Stream.of((UUID[]) row.getArray(8).getArray()).map(UnitId::new).toList());
  }
}
