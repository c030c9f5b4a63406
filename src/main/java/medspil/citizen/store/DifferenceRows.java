package medspil.citizen.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import medspil.citizen.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what stands otherwise than the agreements say, as it was found last.
@Component
public final class DifferenceRows {
  private final JdbcClient writer;

  DifferenceRows(JdbcClient writer) {
    this.writer = writer;
  }

  /// How often the tasks of one rule differ in one way.
  public record Count(String rule, Difference.Kind kind, long pathways) {}

  public void found(Difference one, Instant at) {
    writer
        .sql(
            """
            insert into task.difference
              (pathway_id, agreement, clause, rule, occurrence, kind, found_at)
            values (:pathway, :agreement, :clause, :rule, :occurrence, :kind, :at)
            on conflict (pathway_id, agreement, clause, rule, occurrence) do update
            set kind = excluded.kind, found_at = excluded.found_at
            """)
        .param("pathway", one.pathway().value())
        .param("agreement", one.duty().agreement())
        .param("clause", one.duty().clause())
        .param("rule", one.duty().rule())
        .param("occurrence", one.duty().occurrence())
        .param("kind", one.kind().name())
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
}
