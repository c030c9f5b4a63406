package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.exchange.store.KeptBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// If this breaks, a mail is lost while the server is away, or kept when nobody sends it.
class MailsWaitTest {
  @BeforeEach
  void forget() throws Exception {
    PostOffice.empty();
  }

  @Test
  void a_server_that_is_away_is_tried_again_later_and_given_up_in_the_end() throws Exception {
    var mail = written(Instant.now());
    PostOffice.POST.stop();

    PostOffice.send();
    PostOffice.send();
    assertThat(state(mail)).isEqualTo("waiting 1");
    for (var attempt = 0; attempt < 7; attempt++) {
      makeDue();
      PostOffice.send();
    }
    assertThat(state(mail)).isEqualTo("not_delivered 7");
    assertThat(PostOffice.isForgotten()).isTrue();

    PostOffice.POST.start();
  }

  @Test
  void what_nobody_sends_is_not_kept_for_ever() {
    var old = written(Instant.parse("2026-01-01T08:00:00Z"));
    var young = written(Instant.parse("2026-03-01T08:00:00Z"));

    PostOffice.HOUSE.bean(KeptBodies.class).forgetBefore(Instant.parse("2026-02-01T00:00:00Z"));

    assertThat(
            PostOffice.sql()
                .sql("select mail_id from exchange.mail")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list())
        .containsExactly(young)
        .doesNotContain(old);
  }

  private static UUID written(Instant at) {
    var meeting = UUID.randomUUID();
    var outbox = PostOffice.HOUSE.bean(Mails.class);
    var mail =
        new Mail(UUID.randomUUID(), meeting, "dorte@example.dk", "Mødet er flyttet", "Se siden.");
    var row = outbox.rows(List.of(mail), at).getFirst();
    PostOffice.sql()
        .sql(
            """
            insert into exchange.mail (mail_id, about, state, next_at, written_at, body)
            values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?)
            """)
        .params(
            row.values().stream()
                .map(one -> one instanceof Instant when ? when + "" : one)
                .toList())
        .update();
    return mail.id();
  }

  private static String state(UUID mail) {
    return PostOffice.sql()
        .sql("select state || ' ' || failures from exchange.mail where mail_id = :mail")
        .param("mail", mail)
        .query(String.class)
        .single();
  }

  private static void makeDue() {
    PostOffice.sql()
        .sql("update exchange.mail set next_at = now() - interval '1 minute' where next_at > now()")
        .update();
  }
}
