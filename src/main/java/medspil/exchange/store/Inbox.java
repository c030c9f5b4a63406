package medspil.exchange.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.exchange.Outcome;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every message that came, and how it was answered.
@Component
public class Inbox {
  // Two ranges of two indexes; with an "or" PostgreSQL reads all that a sender ever sent.
  static final String BEFORE =
      """
      select bundle_id, header_id, content_hash, outcome, answer_code, answer_issues,
        answer_letter, received_at
      from (
        select inbox_id, bundle_id, header_id, content_hash, outcome, answer_code,
          answer_issues, answer_letter, received_at
        from exchange.inbox
        where sender = :sender and header_id = :header and outcome <> 'repeated'
        union
        select inbox_id, bundle_id, header_id, content_hash, outcome, answer_code,
          answer_issues, answer_letter, received_at
        from exchange.inbox
        where sender = :sender and bundle_id = :bundle and outcome not in ('repeated', 'reused')
      ) as before
      order by received_at desc
      limit 20
      """;

  private static final Fragment PUT =
      new Fragment(
          "exchange_inbox",
          """
          insert into exchange.inbox
            (inbox_id, bundle_id, header_id, sender, receiver, content_hash, person_hash,
            received_at, occurred_at, outcome, answer_code, answer_issues, answer_letter,
            pathway_id, body)
          select *
          from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],
            ?::bytea[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
            ?::uuid[], ?::uuid[], ?::bytea[])
          """,
          List.of(
              "uuid",
              "text",
              "text",
              "text",
              "text",
              "bytea",
              "bytea",
              "timestamptz",
              "timestamptz",
              "text",
              "text",
              "text",
              "uuid",
              "uuid",
              "bytea"));

  private final JdbcClient writer;

  Inbox(JdbcClient writer) {
    this.writer = writer;
  }

  /// What is known of messages with this envelope or letter id from this sender.
  public record Seen(
      boolean bundle, boolean header, boolean sameContent, Optional<Answered> first) {}

  /// How the one that said the same was answered.
  public record Answered(String code, String issues, UUID letter, Instant at) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Before(
      String bundle, String header, byte[] hash, Outcome outcome, Answered answered) {}

  /// The row for the journal's own statement, so that message and events are stored together.
  public static Row row(Received one) {
    return Row.of(
        PUT,
        one.id(),
        one.bundle(),
        one.header(),
        one.sender(),
        one.receiver(),
        one.contentHash(),
        one.personHash(),
        one.receivedAt(),
        one.occurredAt(),
        one.outcome().code(),
        one.answer(),
        one.issues(),
        one.letter(),
        one.pathway(),
        one.body());
  }

  /// A message that gives no event.
  public void put(Received one) {
    writer
        .sql(
            """
            insert into exchange.inbox
              (inbox_id, bundle_id, header_id, sender, receiver, content_hash, person_hash,
              received_at, occurred_at, outcome, answer_code, answer_issues, answer_letter,
              pathway_id, body)
            values
              (:id, :bundle, :header, :sender, :receiver, :content, :person,
              :received, :occurred, :outcome, :answer, :issues, :letter,
              :pathway, :body)
            """)
        .param("id", one.id())
        .param("bundle", one.bundle())
        .param("header", one.header())
        .param("sender", one.sender())
        .param("receiver", one.receiver())
        .param("content", one.contentHash())
        .param("person", one.personHash())
        .param("received", Times.of(one.receivedAt()))
        .param("occurred", Times.of(one.occurredAt()))
        .param("outcome", one.outcome().code())
        .param("answer", one.answer())
        .param("issues", one.issues())
        .param("letter", one.letter())
        .param("pathway", one.pathway())
        .param("body", one.body())
        .update();
  }

  public Seen seen(String sender, String bundle, String header, byte[] contentHash) {
    var before = before(sender, bundle, header);
    var letters = before.stream().filter(one -> one.header().equals(header)).toList();
    var same = letters.stream().filter(one -> Arrays.equals(one.hash(), contentHash)).findFirst();
    return new Seen(
        before.stream().anyMatch(one -> one.bundle().equals(bundle)),
        !letters.isEmpty(),
        same.isPresent(),
        same.map(Before::answered));
  }

  private List<Before> before(String sender, String bundle, String header) {
    return writer
        .sql(BEFORE)
        .param("sender", sender)
        .param("bundle", bundle)
        .param("header", header)
        .query((row, _) ->
            new Before(
                row.getString(1),
                row.getString(2),
                row.getBytes(3),
                Outcome.coded(row.getString(4)),
                new Answered(
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, UUID.class),
                    row.getObject(8, OffsetDateTime.class).toInstant())))
        .list();
  }
}
