package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.exchange.store.KeptBodies;
import medspil.exchange.web.SendMails;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.Guests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, people travel to a meeting that was moved, or a mail says what no mail may say.
class MailStoryTest {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final String AGREEMENT = "/agreements/" + MODEL;
  private static final Pattern MEETING = Pattern.compile(AGREEMENT + "/meetings/([0-9a-f-]{36})");
  private static final Pattern MARK =
      Pattern.compile(
          "action=\"[^\"]*/replan\".*?name=\"mark\" value=\"([^\"]+)\"", Pattern.DOTALL);
  private static GreenMail post;
  private static House house;

  @BeforeAll
  static void open() throws IOException {
    post = new GreenMail(new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    house =
        House.start(
            "demo",
            "--medspil.mail.host=127.0.0.1",
            "--medspil.mail.port=" + post.getSmtp().getPort(),
            "--medspil.mail.protection=none",
            "--medspil.mail.from=no-reply@medspil.example.dk",
            "--medspil.mail.home=https://medspil.example.dk/");
  }

  // One that it comes back to when it was away.
  private static int free() throws IOException {
    try (var any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  @AfterAll
  static void close() {
    house.context().close();
    post.stop();
  }

  @BeforeEach
  void forget() throws Exception {
    post.purgeEmailFromAllMailboxes();
    sql().sql("delete from exchange.mail").update();
  }

  @Test
  @Proves("R0-28")
  void who_registered_hears_in_their_language_that_the_meeting_moved_and_that_it_is_called_off()
      throws Exception {
    var host = Walker.as(house, "secretary_hjoerring");
    var meeting = meeting(host);
    registers(meeting, "Dorte Prøvesen", "da", "dorte@example.dk");
    registers(meeting, "Nils Prøvesen", "nb", "nils@example.no");
    registers(meeting, "Ane Prøvesen", "da", "");

    replans(host, meeting, "2099-10-27", "Rådhuset", UUID.randomUUID());
    assertThat(page(host, meeting)).contains("0 sendt, 2 på vej, 0 kunne ikke sendes");
    assertThat(legible("dorte@example.dk")).isZero();
    twice();

    assertThat(mails()).hasSize(2);
    var danish = mailTo("dorte@example.dk");
    assertThat(danish)
        .contains("Hvor: Rådhuset", "27. oktober 2099", "Du kan ikke svare på denne mail")
        .contains("https://medspil.example.dk/public/da" + AGREEMENT + "/meetings/" + meeting)
        .doesNotContain("Dorte", "registrations");
    assertThat(mailTo("nils@example.no")).contains("Når: ", "/public/nb" + AGREEMENT);
    assertThat(page(host, meeting)).contains("2 sendt, 0 på vej, 0 kunne ikke sendes");
    assertThat(sql().sql("select count(body) from exchange.mail").query(Integer.class).single())
        .isZero();

    post.purgeEmailFromAllMailboxes();
    replans(host, meeting, "2099-10-27", "Rådhuset", UUID.randomUUID());
    send();
    assertThat(mails()).as("nothing that matters to them changed").isEmpty();

    var command = UUID.randomUUID();
    calls(host, meeting, command);
    calls(host, meeting, command);
    send();
    assertThat(mails()).hasSize(2);
    assertThat(mailTo("dorte@example.dk")).contains("er aflyst");
  }

  @Test
  void a_server_that_is_away_is_tried_again_later_and_given_up_in_the_end() throws Exception {
    var mail = written(Instant.now());
    post.stop();

    send();
    send();
    assertThat(state(mail)).isEqualTo("waiting 1");
    for (var attempt = 0; attempt < 7; attempt++) {
      makeDue();
      send();
    }
    assertThat(state(mail)).isEqualTo("not_delivered 7");
    assertThat(sql().sql("select count(body) from exchange.mail").query(Integer.class).single())
        .isZero();

    post.start();
  }

  @Test
  void what_nobody_sends_is_not_kept_for_ever() {
    var old = written(Instant.parse("2026-01-01T08:00:00Z"));
    var young = written(Instant.parse("2026-03-01T08:00:00Z"));

    house.bean(KeptBodies.class).forgetBefore(Instant.parse("2026-02-01T00:00:00Z"));

    assertThat(
            sql()
                .sql("select mail_id from exchange.mail")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list())
        .containsExactly(young)
        .doesNotContain(old);
  }

  @Test
  void without_a_server_nothing_is_written_and_the_page_says_who_writes() {
    var host = Walker.as(Browser.house(), "secretary_hjoerring");
    var found = MEETING.matcher(host.get(AGREEMENT + "/meetings").body());
    assertThat(found.find()).isTrue();
    var meeting = UUID.fromString(found.group(1));
    var guests = Browser.house().bean(Guests.class);
    var one = guest(meeting, "Eva Prøvesen", "da", "eva@example.dk");
    guests.write(one, 100);

    assertThat(page(host, meeting)).contains("Medspil sender ingen mails");

    guests.remove(meeting, one.id());
  }

  @Test
  @Proves("R1-85")
  void a_unit_called_to_a_meeting_hears_that_there_is_a_call_and_not_whose() throws Exception {
    var authority = Walker.as(house, "case_worker_hjoerring");
    var tove = house.bean(People.class).withNumber(new Cpr("1107669990")).orElseThrow();
    var meetings = "/citizens/" + tove.pathway().value() + "/meetings";
    authority.get(meetings);
    authority.post(
        meetings,
        Map.of(
            "command",
            UUID.randomUUID().toString(),
            "day",
            LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
            "clock",
            "10:00",
            "place",
            "Hos Tove"));
    var planned =
        Pattern.compile("href=\"(" + meetings + "/[0-9a-f-]{36})\"")
            .matcher(authority.get(meetings).body());
    assertThat(planned.find()).isTrue();

    var command = Map.of("command", UUID.randomUUID().toString());
    authority.post(planned.group(1) + "/call", command);
    authority.post(planned.group(1) + "/call", command);
    send();

    assertThat(mails()).hasSize(1);
    assertThat(mailTo("solgaarden@example.org"))
        .contains("mødeindkaldelse", "https://medspil.example.dk/work")
        .doesNotContain("Tove", tove.pathway().value().toString(), "10.00");
    assertThat(authority.get(planned.group(1)).body()).contains("Mails om indkaldelsen: 1 sendt");
  }

  @Test
  void a_link_to_a_task_goes_by_mail_without_its_code_and_without_whom_it_is_about()
      throws Exception {
    var ward = Walker.as(house, "ward_nurse");
    var reach = reach(ward);
    var wrong =
        Map.of("command", UUID.randomUUID().toString(), "email", "a@example.org,b@example.org");
    assertThat(ward.post(reach + "/link", wrong).statusCode()).isEqualTo(422);

    var form = Map.of("command", UUID.randomUUID().toString(), "email", "vagten@example.org");
    ward.post(reach + "/link", form);
    ward.post(reach + "/link", form);
    send();

    assertThat(mails()).hasSize(1);
    var page = ward.get(reach).body();
    var code = Pattern.compile("<strong>(\\d{3}).(\\d{3})</strong>").matcher(page);
    assertThat(code.find()).isTrue();
    var link =
        Pattern.compile("https://medspil.example.dk/public/da/links/[\\w-]{43}").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(mailTo("vagten@example.org"))
        .contains(link.group(), "Der er en opgave til jer i Medspil")
        .doesNotContain(code.group(1), code.group(2), "Karen", "Tjek", "Regionshospitalet");
  }

  /// The demo's task of home nursing in Randers, where nobody signs in.
  private static String reach(Walker ward) {
    var task = Pattern.compile("href=\"(/tasks/[^\"]+)\"[^>]*>Tjek indlæggelsesrapporten");
    var found = task.matcher(ward.get("/work?list=waiting").body());
    assertThat(found.find()).isTrue();
    return found.group(1) + "/reach";
  }

  private static UUID written(Instant at) {
    var meeting = UUID.randomUUID();
    var outbox = house.bean(Mails.class);
    var mail =
        new Mail(UUID.randomUUID(), meeting, "dorte@example.dk", "Mødet er flyttet", "Se siden.");
    var row = outbox.rows(List.of(mail), at).getFirst();
    sql()
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
    return sql()
        .sql("select state || ' ' || failures from exchange.mail where mail_id = :mail")
        .param("mail", mail)
        .query(String.class)
        .single();
  }

  private static void makeDue() {
    sql()
        .sql("update exchange.mail set next_at = now() - interval '1 minute' where next_at > now()")
        .update();
  }

  private static UUID meeting(Walker host) {
    var found = MEETING.matcher(host.get(AGREEMENT + "/meetings").body());
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group(1));
  }

  private static String page(Walker host, UUID meeting) {
    return host.get(AGREEMENT + "/meetings/" + meeting).body();
  }

  private static void registers(UUID meeting, String name, String language, String email) {
    house.bean(Guests.class).write(guest(meeting, name, language, email), 100);
  }

  private static Guest guest(UUID meeting, String name, String language, String email) {
    return new Guest(
        UUID.randomUUID(),
        MODEL,
        meeting,
        language,
        ContactRole.DIRECTOR,
        name,
        "Åhaven",
        email,
        "",
        Instant.now());
  }

  private static void replans(Walker host, UUID meeting, String day, String place, UUID command) {
    var mark = MARK.matcher(page(host, meeting));
    assertThat(mark.find()).isTrue();
    var answer =
        host.post(
            AGREEMENT + "/meetings/" + meeting + "/replan",
            Map.of(
                "command",
                command.toString(),
                "mark",
                mark.group(1),
                "on",
                day,
                "clock",
                "10:00",
                "closes",
                "2026-12-01",
                "roles",
                "director",
                "place",
                place));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private static void calls(Walker host, UUID meeting, UUID command) {
    host.post(
        AGREEMENT + "/meetings/" + meeting + "/call_off", Map.of("command", command.toString()));
  }

  private static void send() {
    house.bean(SendMails.class).run();
  }

  private static void twice() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(MailStoryTest::send),
            CompletableFuture.runAsync(MailStoryTest::send))
        .join();
  }

  private static List<String> mails() throws Exception {
    return Arrays.stream(post.getReceivedMessages()).map(MailStoryTest::text).toList();
  }

  private static String mailTo(String address) {
    return Stream.of(post.getReceivedMessages())
        .filter(one -> text(one).startsWith(address))
        .map(MailStoryTest::text)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static String text(MimeMessage one) {
    try {
      return one.getAllRecipients()[0] + "\n" + one.getSubject() + "\n" + one.getContent();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int legible(String said) {
    return sql()
        .sql("select count(*) from exchange.mail where position(:said in body) > 0")
        .param("said", said.getBytes(StandardCharsets.UTF_8))
        .query(Integer.class)
        .single();
  }

  private static JdbcClient sql() {
    return JdbcClient.create(house.database().superuser());
  }
}
