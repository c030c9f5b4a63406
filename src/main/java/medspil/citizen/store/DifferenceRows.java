package medspil.citizen.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.agreement.RuleRef;
import medspil.citizen.Difference;
import medspil.citizen.Differences;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Keeps what stands otherwise than the agreements say, as it was found last.
@Component
public final class DifferenceRows implements Differences {
  private final Sight sight;
  private final JdbcClient writer;

  DifferenceRows(Sight sight, JdbcClient writer) {
    this.sight = sight;
    this.writer = writer;
  }

  /// How often the tasks of one rule differ in one way.
  public record Count(String rule, Difference.Kind kind, long pathways) {}

  public void found(Difference one, Instant at) {
    writer
        .sql(
            """
            insert into task.difference
              (pathway_id, agreement, clause, rule, occurrence, version, kind, category,
                owner_unit, stands, follows, found_at)
            values
              (:pathway, :agreement, :clause, :rule, :occurrence, :version, :kind, :category,
                :owner, :stands, :follows, :at)
            on conflict (pathway_id, agreement, clause, rule, occurrence) do update
            set
              version = excluded.version,
              kind = excluded.kind,
              category = excluded.category,
              owner_unit = excluded.owner_unit,
              stands = excluded.stands,
              follows = excluded.follows,
              found_at = excluded.found_at
            """)
        .param("pathway", one.pathway().value())
        .param("agreement", one.duty().agreement())
        .param("clause", one.duty().clause())
        .param("rule", one.duty().rule())
        .param("occurrence", one.duty().occurrence())
        .param("version", one.rule().version())
        .param("kind", one.kind().name())
        .param("category", one.category().name())
        .param("owner", one.owner())
        .param("stands", written(one.stands()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("follows", written(one.follows()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those that were found before and are so no longer.
  public void forgetBefore(Instant at) {
    writer
        .sql("delete from task.difference where found_at < ?")
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// By rule, the most frequent first.
  public List<Count> counts(int most) {
    return writer
        .sql(
            """
            select agreement || ' ' || clause || ' ' || rule as rule, kind, count(*) as pathways
            from task.difference
            group by agreement, clause, rule, kind
            order by 3 desc, 1, 2
            limit ?
            """)
        .param(most)
        .query((row, _) ->
            new Count(
                row.getString("rule"),
                Difference.Kind.valueOf(row.getString("kind")),
                row.getLong("pathways")))
        .list();
  }

  @Override
  public void replace(PathwayId pathway, List<Difference> now, Instant at) {
    writer.sql("delete from task.difference where pathway_id = ?").param(pathway.value()).update();
    now.forEach(one -> found(one, at));
  }

  @Override
  public List<Difference> seen(Viewer viewer, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id, agreement, clause, rule, occurrence, version, kind, category,
                      owner_unit, stands, follows
                    from task.difference
                    order by pathway_id, agreement, clause, rule, occurrence
                    limit :most
                    """)
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public int pathways(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql("select count(distinct pathway_id) from task.difference")
                .query(Integer.class)
                .single());
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static Difference read(ResultSet row) throws SQLException {
    var pathway = new PathwayId(row.getObject("pathway_id", UUID.class));
    var rule =
        new RuleRef(
            row.getString("agreement"),
            row.getInt("version"),
            row.getString("clause"),
            row.getString("rule"));
    return new Difference(
        pathway,
        rule.key(pathway.value().toString(), row.getString("occurrence")),
        rule,
        Difference.Kind.valueOf(row.getString("kind")),
        Category.valueOf(row.getString("category")),
        row.getObject("owner_unit", UUID.class),
        instant(row.getObject("stands", OffsetDateTime.class)),
        instant(row.getObject("follows", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime written(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
