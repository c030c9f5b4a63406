package medspil.negotiation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.negotiation.Draft;
import medspil.negotiation.Drafts;
import medspil.negotiation.Lives;
import medspil.negotiation.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the drafts through the viewer's eyes.
@Component
final class DraftList implements Drafts {
  private final Sight sight;
  private final Lives lives;

  DraftList(Sight sight, Lives lives) {
    this.sight = sight;
    this.lives = lives;
  }

  @Override
  public Optional<Draft> draft(String agreement, Viewer viewer) {
    return lives.draft(agreement, viewer);
  }

  @Override
  public List<Line> all(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select agreement, version, title, stage, keeper, heard_until, changed_at
                    from negotiation.draft
                    order by changed_at desc, agreement
                    """)
                .query((row, _) -> line(row))
                .list());
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("agreement"),
        row.getInt("version"),
        row.getString("title"),
        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
        new OrganisationId(row.getObject("keeper", UUID.class)),
        row.getObject("heard_until", LocalDate.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
