package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import medspil.journal.Actor;
import medspil.journal.Fold;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Writes the read tables anew from the events, one pathway at a time, while the system serves.
///
/// No rule is evaluated and nothing is sent.
public final class Rebuild<S> {
  private static final Actor MEDSPIL = new Actor(Actor.Kind.SYSTEM, new UUID(0, 0), new UUID(0, 0));
  private static final int PAGE = 500;

  private final DataSource writer;
  private final JournalSchema schema;
  private final TechnicalEvents technical;
  private final Loading<S> loading;
  private final Fold<S> fold;
  private final ReadTables<S> tables;

  Rebuild(
      JournalSchema schema,
      DataSource writer,
      TechnicalEvents technical,
      Loading<S> loading,
      Fold<S> fold,
      ReadTables<S> tables) {
    this.schema = schema;
    this.writer = writer;
    this.technical = technical;
    this.loading = loading;
    this.fold = fold;
    this.tables = tables;
  }

  /// Whether there was such a pathway.
  public boolean pathway(PathwayId id) {
    try {
      return technical.append(
          id,
          new JournalEvents.Rebuilt(),
          MEDSPIL,
          (connection, stored, _) -> rewrite(connection, stored));
    } catch (SQLException e) {
      throw JournalFailure.during("rebuild", e);
    }
  }

  /// Every pathway there is, in the order of their ids; answers how many.
  public int all() {
    var count = 0;
    @Nullable UUID last = null;
    for (var page = next(last); !page.isEmpty(); page = next(last)) {
      for (var id : page) {
        count += pathway(new PathwayId(id)) ? 1 : 0;
      }
      last = page.getLast();
    }
    return count;
  }

  private void rewrite(Connection connection, StoredPathway stored) throws SQLException {
    tables.clear(connection, stored.id);
    if (!stored.isForgotten()) {
      var events = loading.chapterEvents(stored);
      tables.write(
          connection, stored.id, fold.empty(), loading.evolve(fold.empty(), events), events);
    }
  }

  private List<UUID> next(@Nullable UUID after) {
    try (var connection = writer.getConnection();
        var query =
            connection.prepareStatement(
                schema.in(
                    """
                    select pathway_id
                    from journal.event
                    where version = 1 and pathway_id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid)
                    order by pathway_id
                    limit %d
                    """
                        .formatted(PAGE)))) {
      query.setObject(1, after, Types.OTHER);
      var page = new ArrayList<UUID>(PAGE);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          page.add(PathwayQuery.uuid(row, "pathway_id"));
        }
      }
      return page;
    } catch (SQLException e) {
      throw JournalFailure.during("rebuild", e);
    }
  }
}
