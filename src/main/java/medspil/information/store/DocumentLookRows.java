package medspil.information.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Look;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.information.DocumentId;
import medspil.information.DocumentLooks;
import medspil.journal.PathwayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads who opened a document, through the viewer's eyes.
@Component
record DocumentLookRows(Sight sight) implements DocumentLooks {

  @Override
  public List<Look> of(Viewer viewer, PathwayId pathway, DocumentId document, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select look_id, at, kind, what, person, role, organisation, units
                    from access.look
                    where pathways @> :pathways
                      and kind = 'opened'
                      and what = :what
                    order by at desc, look_id desc
                    limit :most
                    """)
                .param("pathways", new UUID[] {pathway.value()})
                .param("what", PAGE + document)
                .param("most", most)
                .query((row, _) -> look(row))
                .list());
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
