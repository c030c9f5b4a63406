package medspil.journal.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import medspil.journal.Category;
import medspil.journal.Notice;
import medspil.journal.PathwayId;

/// Follows the journal from now on, in memory and without opening any body: for pages that are
/// live.
public final class Tail {
  private final DataSource writer;
  private final JournalSchema schema;
  private long from = -1;

  Tail(JournalSchema schema, DataSource writer) {
    this.schema = schema;
    this.writer = writer;
  }

  /// What has come since the last call; the first call only marks the place. For one thread at a
  /// time.
  public List<Notice> next(int about) {
    try (var connection = writer.getConnection();
        var query =
            connection.prepareStatement(
                schema.in(
                    """
                    with horizon as (
                      select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as tx
                    )
                    select h.tx as horizon, e.tx, e.pathway_id, e.type, e.category, e.occurred_at, e.recorded_at
                    from horizon h
                    left join lateral (
                      select tx, pathway_id, type, category, occurred_at, recorded_at
                      from journal.event
                      where tx >= ? and tx < h.tx
                      order by tx
                      fetch first ? rows with ties
                    ) e on true
                    order by e.tx
                    """))) {
      query.setLong(1, from < 0 ? Long.MAX_VALUE : from);
      query.setInt(2, about);
      var notices = new ArrayList<Notice>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          if (row.getObject("pathway_id") == null) {
            from = row.getLong("horizon");
          } else {
            from = row.getLong("tx") + 1;
            notices.add(
                new Notice(
                    new PathwayId(PathwayQuery.uuid(row, "pathway_id")),
                    row.getString("type"),
                    Category.valueOf(row.getString("category")),
                    row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
          }
        }
      }
      return notices;
    } catch (SQLException e) {
      throw JournalFailure.during("following", e);
    }
  }
}
