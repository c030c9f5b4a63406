package medspil.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Secrecy;
import medspil.exchange.Delivery;
import medspil.exchange.Mail;
import medspil.exchange.MailRoute;
import medspil.exchange.Mails;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Mails that are to leave, each once, and what became of them.
@Component
public class MailOutbox implements Mails {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  // Whoever takes one has it for so long; a server that is killed with it loses it then.
  private static final Duration HOLD = Duration.ofMinutes(2);

  private static final Fragment PUT =
      new Fragment(
          "exchange_mail",
          """
          insert into exchange.mail (mail_id, about, state, next_at, written_at, body)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bytea[])
          on conflict (mail_id) do nothing
          """,
          List.of("uuid", "uuid", "text", "timestamptz", "timestamptz", "bytea"));

  private final JdbcClient writer;
  private final Secrecy secrecy;
  private final MailRoute route;

  MailOutbox(JdbcClient writer, Secrecy secrecy, MailRoute route) {
    this.writer = writer;
    this.secrecy = secrecy;
    this.route = route;
  }

  /// One that a server has taken to send.
  ///
  /// @param mail what it says and to whom, opened when it is asked for
  public record Taken(UUID id, Delivery delivery, Supplier<Mail> mail) {}

  @Override
  public boolean leave() {
    return route.isOpen();
  }

  @Override
  public String home() {
    return route.home();
  }

  @Override
  public List<Row> rows(List<Mail> mails, Instant at) {
    return leave() ? mails.stream().map(one -> row(one, at)).toList() : List.of();
  }

  private Row row(Mail one, Instant at) {
    var begun = Delivery.begun(at);
    return Row.of(
        PUT,
        one.id(),
        one.about(),
        begun.state().code(),
        begun.next(),
        at,
        secrecy.seal(JSON.writeValueAsBytes(one)));
  }

  @Override
  public Tally about(UUID cause) {
    return writer
        .sql(
            """
            select count(*) filter (where state = 'waiting') as waiting,
              count(*) filter (where state = 'delivered') as sent,
              count(*) filter (where state = 'not_delivered') as failed
            from exchange.mail
            where about = :cause
            """)
        .param("cause", cause)
        .query(
            (row, _) -> new Tally(row.getInt("waiting"), row.getInt("sent"), row.getInt("failed")))
        .single();
  }

  /// The mail that has waited longest, for this server alone.
  public Optional<Taken> take(Instant now) {
    return writer
        .sql(
            """
            update exchange.mail
            set next_at = :until
            where mail_id = (
              select mail_id
              from exchange.mail
              where next_at <= :now
              order by next_at
              limit 1
              for update skip locked)
            returning mail_id, state, failures, body
            """)
        .param("until", Times.of(now.plus(HOLD)))
        .param("now", Times.of(now))
        .query((row, _) -> read(row))
        .optional();
  }

  private Taken read(ResultSet row) throws SQLException {
    var state = Delivery.State.coded(row.getString("state"));
    var body = row.getBytes("body");
    return new Taken(
        row.getObject("mail_id", UUID.class),
        new Delivery(state, row.getInt("failures"), 0, null),
        () -> JSON.readValue(secrecy.open(body), Mail.class));
  }

  /// Writes how it went; what has left, or never will, is not kept.
  public void put(UUID mail, Delivery now, Instant at) {
    writer
        .sql(
            """
            update exchange.mail
            set state = :state, failures = :failures, next_at = :next, changed_at = :at,
              body = case when :over then null else body end
            where mail_id = :mail and next_at is not null
            """)
        .param("state", now.state().code())
        .param("failures", now.failures())
        .param("next", Times.of(now.next()))
        .param("at", Times.of(at))
        .param("over", now.next() == null)
        .param("mail", mail)
        .update();
  }
}
