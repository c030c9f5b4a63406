package medspil.negotiation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.negotiation.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads the drafts through the viewer's eyes.
@Component
public class DraftList {
  private final Sight sight;

  DraftList(Sight sight) {
    this.sight = sight;
  }

  /// A draft as the list shows it.
  public record Line(
      String agreement,
      int version,
      String title,
      Stage stage,
      OrganisationId keeper,
      @Nullable LocalDate heardUntil,
      Instant changedAt) {}

  /// The one last changed first.
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
