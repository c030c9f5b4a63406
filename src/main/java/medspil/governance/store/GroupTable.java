package medspil.governance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.governance.GroupLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the groups through the viewer's eyes.
@Component
final class GroupTable implements GroupLines {
  private final Sight sight;

  GroupTable(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<Line> all(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select pathway_id, name, kind, secretariat, bodies, open_cases, awaited,
                      changed_at
                    from governance.body_group
                    order by name, pathway_id
                    """)
                .query((row, _) -> line(row))
                .list());
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getObject("pathway_id", UUID.class),
        row.getString("name"),
        row.getString("kind"),
        new OrganisationId(row.getObject("secretariat", UUID.class)),
        row.getInt("bodies"),
        row.getInt("open_cases"),
        row.getInt("awaited"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
