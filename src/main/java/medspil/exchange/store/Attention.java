package medspil.exchange.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What could not be decided, until a person has.
@Component
public class Attention {
  private static final Fragment PUT =
      new Fragment(
          "exchange_attention",
          """
          insert into exchange.attention
            (attention_id, organisation, reason, pathway_id, claim, inbox_id, noticed_at)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[],
            ?::timestamptz[])
          on conflict (attention_id) do nothing
          """,
          List.of("uuid", "uuid", "text", "uuid", "text", "uuid", "timestamptz"));

  private final JdbcClient writer;
  private final Inbox inbox;

  Attention(JdbcClient writer, Inbox inbox) {
    this.writer = writer;
    this.inbox = inbox;
  }

  /// One thing that waits for a person.
  ///
  /// @param organisation whose people are to look; null when it is not known whose
  public record Item(
      UUID id,
      @Nullable UUID organisation,
      String reason,
      @Nullable UUID pathway,
      @Nullable String claim,
      @Nullable UUID inbox,
      Instant noticedAt) {}

  public static Row row(Item item) {
    return Row.of(
        PUT,
        item.id(),
        item.organisation(),
        item.reason(),
        item.pathway(),
        item.claim(),
        item.inbox(),
        item.noticedAt());
  }

  /// A message and those who are asked about it, all or none: what was acknowledged is not lost.
  @Transactional
  public void put(Received message, Collection<Item> asked) {
    inbox.put(message);
    asked.forEach(this::put);
  }

  /// A letter that arrived after all leaves the list.
  void arrived(UUID pathway, UUID letter, Instant at) {
    writer
        .sql(
            """
            update exchange.attention
            set resolved_at = :at, resolution = 'delivered'
            where pathway_id = :pathway and claim = :letter and resolved_at is null
            """)
        .param("at", Times.of(at))
        .param("pathway", pathway)
        .param("letter", letter.toString())
        .update();
  }

  void put(Item item) {
    writer
        .sql(
            """
            insert into exchange.attention
              (attention_id, organisation, reason, pathway_id, claim, inbox_id, noticed_at)
            values (:id, :organisation, :reason, :pathway, :claim, :inbox, :noticed)
            on conflict (attention_id) do nothing
            """)
        .param("id", item.id())
        .param("organisation", item.organisation())
        .param("reason", item.reason())
        .param("pathway", item.pathway())
        .param("claim", item.claim())
        .param("inbox", item.inbox())
        .param("noticed", Times.of(item.noticedAt()))
        .update();
  }

  /// Whichever organisation's it is; only to note that somebody asked for what is not theirs.
  public Optional<Item> find(UUID id) {
    return writer
        .sql(
            """
            select attention_id, organisation, reason, pathway_id, claim, inbox_id, noticed_at
            from exchange.attention
            where attention_id = :id
            """)
        .param("id", id)
        .query((row, _) -> AttentionRow.read(row))
        .optional();
  }
}
