package medspil.exchange.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.exchange.Delivery;
import medspil.journal.PathwayId;
import medspil.message.ConversationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// What became of the letters of a conversation, through the eyes of somebody who takes part.
@Component
public class SentLetters {
  private final Sight sight;

  SentLetters(Sight sight) {
    this.sight = sight;
  }

  /// One letter.
  ///
  /// @param changedAt when something last came of it; null before the first attempt
  public record Line(
      UUID message,
      UUID to,
      Delivery.State state,
      int failures,
      @Nullable OffsetDateTime changedAt,
      @Nullable OffsetDateTime nextAt) {}

  public List<Line> of(Viewer viewer, PathwayId id, ConversationId conversation) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select message_id, to_unit, state, failures, changed_at, next_at
                    from exchange.outbox
                    where pathway_id = :pathway and conversation_id = :conversation
                    order by written_at, letter_id
                    """)
                .param("pathway", id.value())
                .param("conversation", conversation.value())
                .query((row, _) ->
                    new Line(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Delivery.State.coded(row.getString(3)),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class),
                        row.getObject(6, OffsetDateTime.class)))
                .list());
  }
}
