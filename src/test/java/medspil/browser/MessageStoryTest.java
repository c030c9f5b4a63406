package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import medspil.directory.UnitId;
import medspil.exchange.medcom.CareCommunicationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.message.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a question about a citizen goes unanswered, or is read by those it is not for.
class MessageStoryTest {
  private static final String FACILITY = "Engparken, Botilbud Engparken";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{2} px")
  @CsvSource({"0510489990, Solvej, 1440", "0510489991, Signe, 390"})
  void a_ward_asks_home_nursing_who_answers_and_sends_it_on(String cpr, String given, int width) {
    var patient = Patient.with(cpr, given, "Dalgaard", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var ward = as("ward_nurse", width);
    ward.navigate(Browser.url("/citizens/" + patient.id().value()));
    link(ward, "Skriv besked");
    ward.getByLabel("Hjemmesygeplejen, Norddjurs").check();
    ward.getByLabel("Hvad handler den om?").selectOption("other");
    ward.getByLabel("Besked", new Page.GetByLabelOptions().setExact(true))
        .fill("Hvem skifter sonden?");
    ward.getByLabel("Vi vil gerne have svar senest").fill(today.plusDays(1).toString());
    press(ward, "Send beskeden");
    assertThat(ward.getByText("Skriv et emne, når der er valgt Andet")).isVisible();
    assertThat(ward.getByLabel("Besked", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("Hvem skifter sonden?");
    assertThat(ward.getByLabel("Hjemmesygeplejen, Norddjurs")).isChecked();
    ward.getByLabel("Emne").fill("Sonde");
    press(ward, "Send beskeden");
    assertThat(ward.getByText("Beskeden er sendt.")).isVisible();
    assertThat(ward.getByText("ikke åbnet endnu")).isVisible();
    assertThat(ward.getByText("Mangler: Hjemmesygeplejen, Norddjurs")).isVisible();

    var nurse = as("home_nurse", width);
    nurse.navigate(Browser.url("/messages?list=to_answer"));
    assertThat(row(nurse, patient.name())).containsText("Ulæst");
    link(nurse, patient.name());
    assertThat(nurse.getByText("Hvem skifter sonden?")).isVisible();
    Browser.assertNothingSerious(nurse);
    Browser.assertNoSidewaysScroll(nurse);
    Browser.picture(nurse, "message-asked-" + width);
    ward.reload();
    assertThat(ward.getByText("åbnet af Mette, hjemmesygeplejerske")).isVisible();

    nurse.getByLabel("Besked", new Page.GetByLabelOptions().setExact(true)).fill("Det gør vi.");
    press(nurse, "Send svaret");
    assertThat(nurse.getByText("Besvaret.")).isVisible();
    nurse.getByText("Send videre til andre").click();
    nurse.getByLabel("En anden enhed").selectOption(new SelectOption().setLabel(FACILITY));
    nurse.getByLabel("Hvorfor sender I den videre?").fill("I kender hende.");
    press(nurse, "Send videre");
    assertThat(nurse.getByText("Sendt videre fra en anden samtale")).isVisible();

    var staff = as("facility_staff", width);
    staff.navigate(Browser.url("/messages"));
    link(staff, patient.name());
    assertThat(staff.getByText("I kender hende.")).isVisible();
    assertThat(staff.getByText("Hvem skifter sonden?")).isVisible();
    Browser.assertNothingSerious(staff);
    Browser.assertNoSidewaysScroll(staff);
    var staffsees = staff.navigate(Browser.url("/citizens/" + patient.id().value()));
    assertThat(staffsees.status()).isEqualTo(404);

    ward.reload();
    assertThat(ward.getByText("Det gør vi.")).isVisible();
    assertThat(ward.getByText("I kender hende.")).hasCount(0);
    ward.navigate(Browser.url("/messages?list=unread"));
    assertThat(ward.getByText(patient.name())).hasCount(0);
  }

  @Test
  void the_same_form_twice_is_one_message_and_others_units_read_and_write_nothing() {
    var patient = Patient.with("0510489992", "Sofie", "Dalgaard", "SUL-138", "SEL-85");
    var address = "/citizens/" + patient.id().value() + "/messages";
    var nurse = Walker.as(Browser.house(), "home_nurse");
    var form = form("norddjurs", "myndighed");

    assertThat(nurse.post(address + "/new", form).statusCode()).isEqualTo(303);
    assertThat(nurse.post(address + "/new", form).statusCode()).isEqualTo(303);

    var conversations = patient.pathway().conversations().all();
    assertThat(conversations).hasSize(1);
    var conversation = conversations.iterator().next();
    assertThat(conversation.messages()).hasSize(1);
    assertThat(conversation.last().kind()).isEqualTo(MessageKind.NEW);
    var one = address + "/" + conversation.id();
    for (var other : new String[] {"facility_staff", "ward_nurse", "case_worker_hjoerring"}) {
      var stranger = Walker.as(Browser.house(), other);
      assertThat(stranger.get(one).statusCode()).as(other).isEqualTo(404);
      assertThat(stranger.post(one + "/reply", form).statusCode()).as(other).isEqualTo(404);
      assertThat(stranger.post(address + "/new", form).statusCode()).as(other).isEqualTo(404);
    }
    var worker = Walker.as(Browser.house(), "case_worker");
    assertThat(worker.get(one).statusCode()).isEqualTo(200);
    assertThat(worker.get(one).statusCode()).isEqualTo(200);
    assertThat(patient.pathway().conversations().all().iterator().next().receipts()).hasSize(1);
  }

  @Test
  void what_is_forged_in_a_form_is_not_carried_out() {
    var patient = Patient.with("0510489993", "Stine", "Dalgaard", "SUL-138", "SEL-85");
    var address = "/citizens/" + patient.id().value() + "/messages/new";
    var nurse = Walker.as(Browser.house(), "home_nurse");
    var nobody = UUID.randomUUID().toString();

    assertThat(nurse.post(address, with("to", nobody)).statusCode()).isEqualTo(404);
    assertThat(nurse.post(address, with("about", "TASK_" + nobody)).statusCode()).isEqualTo(422);
    assertThat(nurse.post(address, with("about", "GOAL_" + nobody)).statusCode()).isEqualTo(422);
    assertThat(nurse.post(address, with("about", "x")).statusCode()).isEqualTo(404);
    assertThat(nurse.post(address, with("from", unit("engparken", "engparken"))).statusCode())
        .isEqualTo(422);
    assertThat(nurse.post(address, with("category", "x")).statusCode()).isEqualTo(422);
    assertThat(nurse.post(address, with("urgency", "ASAP")).statusCode()).isEqualTo(422);
    assertThat(nurse.post(address, with("words", "x".repeat(30_000))).statusCode()).isEqualTo(422);
    for (var day : new String[] {"0000-01-01", "-9999-01-01", "9999-12-31", "x", "2020-01-01"}) {
      assertThat(nurse.post(address, with("day", day)).statusCode()).as(day).isEqualTo(422);
    }
    assertThat(patient.pathway().conversations().all()).isEmpty();
  }

  @Test
  void the_citizen_reads_and_does_not_write() {
    var citizen = Browser.signIn(Browser.phone(), "citizen");
    citizen.getByText("Læs, hvad de skriver til hinanden").click();
    citizen.getByText("Sår på venstre hæl").click();

    assertThat(citizen.getByText("Hvilken forbinding bruger I derhjemme")).isVisible();
    assertThat(citizen.locator("main textarea")).hasCount(0);
    Browser.assertNothingSerious(citizen);
    Browser.assertNoSidewaysScroll(citizen);
  }

  @Test
  void a_letter_from_another_system_is_read_and_its_file_opened() {
    var patient = Patient.with("0510489994", "Sanne", "Dalgaard", "SUL-138");
    var nursing =
        HospitalNotificationExamples.party(
            "990000851000016005", "9520000000288", "Hjemmesygeplejen, Norddjurs");
    var clinic =
        HospitalNotificationExamples.party("999000000088001", "9520000000066", "Sårambulatoriet");
    var pdf =
        Base64.getEncoder().encodeToString("%PDF-1.7 a plan".getBytes(StandardCharsets.UTF_8));
    patient.tell(
        CareCommunicationExample.begin(
                patient.cpr(), clinic, nursing, Instant.now().minusSeconds(60), "Se planen.")
            .with(new CareCommunicationExample.File("Planen", "application/pdf", pdf))
            .json());

    var nurse = as("home_nurse", 390);
    nurse.navigate(Browser.url("/messages?list=unread"));
    link(nurse, patient.name());

    assertThat(nurse.getByText("Se planen.")).isVisible();
    assertThat(nurse.getByText("Emma Vand, sygeplejerske, 38000000, Sårambulatoriet")).isVisible();
    assertThat(nurse.getByText("sendes dertil som et brev")).isVisible();
    Browser.assertNothingSerious(nurse);
    Browser.assertNoSidewaysScroll(nurse);
    var address = nurse.getByRole(AriaRole.LINK, name("Planen")).getAttribute("href");
    var answer = Walker.as(Browser.house(), "home_nurse").get(address);
    assertThat(answer.body()).isEqualTo("%PDF-1.7 a plan");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
    assertThat(Walker.as(Browser.house(), "case_worker").get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void what_was_written_stands_nowhere_in_the_clear() {
    var rows =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select l::text from message.line l")
            .query(String.class)
            .list();

    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Anna") || row.contains("hæl"));
  }

  private static Map<String, String> with(String name, String value) {
    var form = new HashMap<>(form("norddjurs", "myndighed"));
    form.put(name, value);
    return form;
  }

  private static Map<String, String> form(String organisation, String unit) {
    return Map.of(
        "command",
        UUID.randomUUID().toString(),
        "to",
        unit(organisation, unit),
        "category",
        "nursing",
        "words",
        "Hvem gør hvad?");
  }

  private static String unit(String organisation, String unit) {
    return UnitId.of(organisation, unit).value().toString();
  }

  private static Locator row(Page page, String name) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
  }

  private static Page as(String persona, int width) {
    return Browser.signIn(Browser.page(width, 900, "da-DK"), persona);
  }

  private static Page.GetByRoleOptions name(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
