package medspil.exchange.store;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the attention lists stand, so that a change can be seen without seeing what changed.
@Component
public class AttentionPulse {
  private final JdbcClient writer;

  AttentionPulse(JdbcClient writer) {
    this.writer = writer;
  }

  /// For each organisation how much is open, and the latest of it.
  public Map<UUID, String> now() {
    return writer
        .sql(
            """
            select organisation, count(*) || ' ' || max(noticed_at)
            from exchange.attention
            where resolved_at is null and organisation is not null
            group by organisation
            """)
        .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
