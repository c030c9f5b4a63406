package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, what the hospital agreed on arrives at home as something else.
class DischargeTalkTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Test
  @Proves({"R3-34", "R3-40", "R3-41"})
  void a_point_is_said_back_and_confirmed_and_the_talk_shows_who_is_missing() {
    var patient = admitted("1409489995", "Karla", "Ravn");
    var ward = home("ward_nurse", patient);

    fill(ward, "Skriv, hvad borgeren siger", "#words-citizen-words", "Jeg vil hjem til min kat");
    assertThat(ward.locator(".ms-quote").first()).containsText("Jeg vil hjem til min kat");
    ward.getByText("Aftal samtalen").last().click();
    ward.locator("#talk-when").fill(soon().toString());
    ward.getByLabel("Læge", new Page.GetByLabelOptions().setExact(true)).check();
    press(ward, "Gem aftalen");
    assertThat(ward.locator(".ms-roles li", has("Læge"))).containsText("Kommer");
    assertThat(ward.locator(".ms-roles li", has("Pårørende"))).containsText("Mangler");
    assertThat(ward.locator(".ms-roles li", has("repræsentant for socialpsykiatrien")))
        .containsText("Mangler");
    fill(ward, "Skriv et punkt", "#treatments-words", "Vejes hver morgen");
    assertThat(missing(ward)).containsText("Ét behandlingspunkt er ikke gentaget");
    Browser.assertNothingSerious(ward);
    Browser.picture(ward, "discharge-ward");

    var nurse = home("home_nurse", patient);
    var point = point(nurse);
    point.locator("textarea").fill("Vejes en gang om ugen");
    press(nurse, "Gentag: Vejes hver morgen");
    assertThat(point).containsText("Venter på afsenderens ja");
    assertThat(point.locator("button", new Locator.LocatorOptions().setHasText("Ja, det er")))
        .hasCount(0);

    ward.reload();
    point(ward).getByText("Nej, ret det").click();
    point(ward).locator("textarea").fill("Hver morgen, før morgenmad");
    press(ward, "Send rettelsen");
    nurse.reload();
    assertThat(point(nurse)).containsText("Hver morgen, før morgenmad");
    point(nurse).locator("textarea").fill("Vi vejer hver morgen før morgenmaden");
    press(nurse, "Gentag: Vejes hver morgen");
    ward.reload();
    press(ward, "Ja, det er rigtigt forstået: Vejes hver morgen");
    assertThat(point(ward)).containsText("Forstået og bekræftet");
    assertThat(missing(ward)).not().containsText("behandlingspunkt");
  }

  @Test
  @Proves("R3-31")
  void the_medicine_list_is_checked_by_somebody_and_what_differs_is_seen_by_health_staff() {
    var patient = admitted("1409489996", "Ester", "Ravn");
    var ward = home("ward_nurse", patient);

    ward.getByText("Tjek medicinen").last().click();
    press(ward, "Gem", "section:has(#medicine) form[action$=medicine]");
    assertThat(ward.getByText("Sæt kryds ved det, der er gjort")).isVisible();
    ward.getByLabel("FMK er ajourført").check();
    ward.locator("#medicine-differs").fill("Hjemme tager hun én om aftenen");
    press(ward, "Gem", "section:has(#medicine) form[action$=medicine]");

    var nurse = home("home_nurse", patient);
    assertThat(nurse.locator("section:has(#medicine)")).containsText("FMK er ikke samstemt");
    assertThat(nurse.locator("section:has(#medicine)")).containsText("én om aftenen");
    assertThat(missing(nurse)).containsText("Medicinkortet (FMK) er ikke helt i orden");
  }

  @Test
  @Proves("R2-05")
  void the_citizen_writes_what_matters_and_nothing_else() {
    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url("/admissions"));
    ward.locator("article", has("Anna Testesen")).getByRole(AriaRole.LINK).first().click();
    ward.getByText("Se listen").click();
    var own = Browser.signIn(Browser.phone(), "citizen");
    own.navigate(ward.url());

    fill(own, "Skriv til dem, der planlægger", "#words-citizen-words", "Jeg vil selv hente nøglen");

    assertThat(own.locator(".ms-quote", has("hente nøglen"))).containsText("skrevet selv");
    assertThat(own.locator("form[action*=going-home]")).hasCount(1);
    Browser.assertNoSidewaysScroll(own);
    Browser.picture(own, "discharge-citizen-390");
    ward.reload();
    assertThat(ward.locator(".ms-quote", has("hente nøglen")))
        .containsText("Borgeren, skrevet selv");
  }

  @Test
  void the_receiver_does_not_confirm_and_the_sender_does_not_say_back() {
    var patient = admitted("1409489997", "Olga", "Ravn");
    var ward = home("ward_nurse", patient);
    fill(ward, "Skriv et punkt", "#treatments-words", "Skift forbinding");
    var address = path(ward).replace("/home", "/treatments/");
    var id = ward.locator(".ms-point", has("Skift forbinding")).getAttribute("id");
    var point = address + id.replace("treatment-", "");
    var nurse = Walker.as(Browser.house(), "home_nurse");
    nurse.post(point + "/say-back", form("words", "Vi skifter den"));
    var seen =
        patient.pathway().discharges().goingHome().values().stream()
            .flatMap(home -> home.treatments().values().stream())
            .flatMap(one -> one.latest().stream())
            .findFirst()
            .orElseThrow()
            .words()
            .value()
            .toString();

    var own = nurse.post(point + "/confirm", form("seen", seen));
    var both =
        Walker.as(Browser.house(), "ward_nurse").post(point + "/say-back", form("words", "Ja"));

    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(both.statusCode()).isEqualTo(422);
    assertThat(point(ward, "Skift forbinding")).containsText("Ikke gentaget endnu");
    ward.reload();
    assertThat(point(ward, "Skift forbinding")).containsText("Venter på afsenderens ja");
  }

  static Patient admitted(String cpr, String given, String family) {
    var patient = Patient.with(cpr, given, family, "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    return patient;
  }

  static Page home(String persona, Patient patient) {
    var page = Browser.as(persona);
    page.navigate(Browser.url("/admissions"));
    page.locator("article", has(patient.name())).getByRole(AriaRole.LINK).first().click();
    page.locator("a[href$='/home']").click();
    return page;
  }

  private static LocalDateTime soon() {
    return LocalDateTime.now(DENMARK).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
  }

  private static Map<String, String> form(String field, String value) {
    return Map.of("command", UUID.randomUUID().toString(), field, value);
  }

  private static void fill(Page page, String summary, String field, String words) {
    page.locator("summary", containing(summary)).click();
    page.locator(field).fill(words);
    page.locator("form:has(" + field + ") button").first().click();
  }

  private static Locator missing(Page page) {
    return page.locator("section:has(#missing)");
  }

  private static Locator point(Page page) {
    return point(page, "Vejes hver morgen");
  }

  private static Locator point(Page page, String text) {
    return page.locator(".ms-point", has(text));
  }

  private static String path(Page page) {
    return page.url().replaceAll(".*(/admissions)", "$1").replaceAll("[?#].*", "");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void press(Page page, String name, String form) {
    page.locator(form)
        .locator("button", new Locator.LocatorOptions().setHasText(name))
        .first()
        .click();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
