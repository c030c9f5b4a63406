package medspil.exchange.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contents of messages, kept for a while; their ids and answers are kept for good.
@Component
public class KeptBodies {
  private static final int PORTION = 1000;

  private final JdbcClient writer;

  KeptBodies(JdbcClient writer) {
    this.writer = writer;
  }

  /// Deletes the contents of what was received, or was through, before then, a portion at a time.
  public void forgetBefore(Instant then) {
    while (forgetSome(then) == PORTION) {}
    while (forgetSomeSent(then) == PORTION) {}
    while (forgetSomeMails(then) == PORTION) {}
  }

  private int forgetSomeSent(Instant then) {
    return writer
        .sql(
            """
            update exchange.outbox
            set body = null
            where letter_id in (
              select letter_id
              from exchange.outbox
              where body is not null and next_at is null and changed_at < :then
              order by changed_at
              limit :most)
            """)
        .param("then", Times.of(then))
        .param("most", PORTION)
        .update();
  }

  /// Also one that never left because nobody sends any more.
  private int forgetSomeMails(Instant then) {
    return writer
        .sql(
            """
            delete from exchange.mail
            where mail_id in (
              select mail_id
              from exchange.mail
              where written_at < :then
              order by written_at
              limit :most)
            """)
        .param("then", Times.of(then))
        .param("most", PORTION)
        .update();
  }

  private int forgetSome(Instant then) {
    return writer
        .sql(
            """
            update exchange.inbox
            set body = null
            where inbox_id in (
              select inbox_id
              from exchange.inbox
              where body is not null and received_at < :then
              order by received_at
              limit :most)
            """)
        .param("then", Times.of(then))
        .param("most", PORTION)
        .update();
  }
}
