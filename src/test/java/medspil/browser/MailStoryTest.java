package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.Guests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// If this breaks, people travel to a meeting that was moved, or a mail says what no mail may say.
class MailStoryTest {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final String AGREEMENT = "/agreements/" + MODEL;
  private static final Pattern MEETING = Pattern.compile(AGREEMENT + "/meetings/([0-9a-f-]{36})");
  private static final Pattern MARK =
      Pattern.compile(
          "action=\"[^\"]*/replan\".*?name=\"mark\" value=\"([^\"]+)\"", Pattern.DOTALL);

  @BeforeEach
  void forget() throws Exception {
    PostOffice.empty();
  }

  @Test
  @Proves("R0-28")
  void who_registered_hears_in_their_language_that_the_meeting_moved_and_that_it_is_called_off()
      throws Exception {
    var host = Walker.as(PostOffice.HOUSE, "secretary_hjoerring");
    var meeting = meeting(host);
    registers(meeting, "Dorte Prøvesen", "da", "dorte@example.dk");
    registers(meeting, "Nils Prøvesen", "nb", "nils@example.no");
    registers(meeting, "Ane Prøvesen", "da", "");

    replans(host, meeting, "2099-10-27", "Rådhuset", UUID.randomUUID());
    assertThat(page(host, meeting)).contains("0 sendt, 2 på vej, 0 kunne ikke sendes");
    assertThat(legible("dorte@example.dk")).isZero();
    PostOffice.twice();

    assertThat(PostOffice.mails()).hasSize(2);
    var danish = PostOffice.mailTo("dorte@example.dk");
    assertThat(danish)
        .contains("Hvor: Rådhuset", "27. oktober 2099", "Du kan ikke svare på denne mail")
        .contains("https://medspil.example.dk/public/da" + AGREEMENT + "/meetings/" + meeting)
        .doesNotContain("Dorte", "registrations");
    assertThat(PostOffice.mailTo("nils@example.no")).contains("Når: ", "/public/nb" + AGREEMENT);
    assertThat(page(host, meeting)).contains("2 sendt, 0 på vej, 0 kunne ikke sendes");
    assertThat(PostOffice.isForgotten()).isTrue();

    PostOffice.POST.purgeEmailFromAllMailboxes();
    replans(host, meeting, "2099-10-27", "Rådhuset", UUID.randomUUID());
    PostOffice.send();
    assertThat(PostOffice.mails()).as("nothing that matters to them changed").isEmpty();

    var command = UUID.randomUUID();
    calls(host, meeting, command);
    calls(host, meeting, command);
    PostOffice.send();
    assertThat(PostOffice.mails()).hasSize(2);
    assertThat(PostOffice.mailTo("dorte@example.dk")).contains("er aflyst");
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
    var authority = Walker.as(PostOffice.HOUSE, "case_worker_hjoerring");
    var tove = PostOffice.HOUSE.bean(People.class).withNumber(new Cpr("1107669990")).orElseThrow();
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
    PostOffice.send();

    assertThat(PostOffice.mails()).hasSize(1);
    assertThat(PostOffice.mailTo("solgaarden@example.org"))
        .contains("mødeindkaldelse", "https://medspil.example.dk/work")
        .doesNotContain("Tove", tove.pathway().value().toString(), "10.00");
    assertThat(authority.get(planned.group(1)).body()).contains("Mails om indkaldelsen: 1 sendt");
  }

  @Test
  void a_link_to_a_task_goes_by_mail_without_its_code_and_without_whom_it_is_about()
      throws Exception {
    var ward = Walker.as(PostOffice.HOUSE, "ward_nurse");
    var reach = reach(ward);
    var wrong =
        Map.of("command", UUID.randomUUID().toString(), "email", "a@example.org,b@example.org");
    assertThat(ward.post(reach + "/link", wrong).statusCode()).isEqualTo(422);

    var form = Map.of("command", UUID.randomUUID().toString(), "email", "vagten@example.org");
    ward.post(reach + "/link", form);
    ward.post(reach + "/link", form);
    PostOffice.send();

    assertThat(PostOffice.mails()).hasSize(1);
    var page = ward.get(reach).body();
    var code = Pattern.compile("<strong>(\\d{3}).(\\d{3})</strong>").matcher(page);
    assertThat(code.find()).isTrue();
    var link =
        Pattern.compile("https://medspil.example.dk/public/da/links/[\\w-]{43}").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(PostOffice.mailTo("vagten@example.org"))
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

  private static UUID meeting(Walker host) {
    var found = MEETING.matcher(host.get(AGREEMENT + "/meetings").body());
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group(1));
  }

  private static String page(Walker host, UUID meeting) {
    return host.get(AGREEMENT + "/meetings/" + meeting).body();
  }

  private static void registers(UUID meeting, String name, String language, String email) {
    PostOffice.HOUSE.bean(Guests.class).write(guest(meeting, name, language, email), 100);
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

  private static int legible(String said) {
    return PostOffice.sql()
        .sql("select count(*) from exchange.mail where position(:said in body) > 0")
        .param("said", said.getBytes(StandardCharsets.UTF_8))
        .query(Integer.class)
        .single();
  }
}
