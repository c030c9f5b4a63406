package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen comes home on a Friday to nobody.
class FridayDischargeTest {
  private static final String NURSES = "Hjemmesygeplejen, Norddjurs";

  private final LocalDate friday =
      LocalDate.now(ZoneId.of("Europe/Copenhagen")).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));

  @Test
  @Proves({"R2-32", "R3-18", "R3-29", "R3-35"})
  void a_friday_has_a_reason_a_number_a_call_and_somebody_who_said_yes() {
    var patient = DischargeTalkTest.admitted("1409489998", "Dagny", "Holm");
    var ward = DischargeTalkTest.home("ward_nurse", patient);
    ward.locator(".ms-crumbs a").last().click();
    ward.locator("#day").fill(friday.toString());
    press(ward, "Planlæg udskrivelse");
    ward.locator("#reason").selectOption("agreed_by_phone");
    press(ward, "Planlæg udskrivelse");
    ward.locator("a[href$='/home']").click();
    assertThat(section(ward, "phone")).containsText("Aftalt med kommunen på telefon");
    assertThat(section(ward, "phone")).containsText("Ring til " + NURSES);
    assertThat(missing(ward)).containsText("Der skal ringes");

    ward.getByText("Skriv et opkald ned").click();
    press(ward, "Gem opkaldet");
    assertThat(section(ward, "phone")).containsText("Vælg et svar.");
    ward.locator("#phone-outcome").selectOption("AGREED");
    ward.locator("#phone-words").fill("De kommer lørdag formiddag");
    press(ward, "Gem opkaldet");
    assertThat(missing(ward)).not().containsText("Der skal ringes");
    ward.locator("summary", has("Bed nogen om at tage over")).click();
    ward.locator("#hand-over-what").fill("Sårpleje og medicin");
    ward.locator("#hand-over-to").selectOption(NURSES);
    assertThat(ward.locator("#hand-over-ends")).hasValue(friday.toString());
    press(ward, "Send");
    assertThat(missing(ward)).containsText("Én overdragelse venter på et ja");
    var home = ward.url();
    ward.navigate(Browser.url("/admissions"));
    assertThat(ward.locator("article", new Page.LocatorOptions().setHasText("Dagny Holm")))
        .containsText("1 overdragelse venter på et ja");
    ward.navigate(home);
    Browser.assertNothingSerious(ward);
    Browser.picture(ward, "friday-ward");

    var nurse = Browser.signIn(Browser.phone(), "home_nurse");
    nurse.navigate(ward.url());
    assertThat(section(nurse, "phone")).containsText("De kommer lørdag formiddag");
    nurse.locator("form[action$='/accept'] input[name=first]").fill(friday.plusDays(3).toString());
    press(nurse, "Ja, vi tager over: Sårpleje og medicin");
    assertThat(section(nurse, "hand-over")).containsText("2 dage, hvor ingen har borgeren");
    assertThat(section(nurse, "hand-over")).containsText("Mette, hjemmesygeplejerske");
    Browser.assertNoSidewaysScroll(nurse);
    Browser.picture(nurse, "friday-nurse-390");
    press(nurse, "Tak, det var nok: Sårpleje og medicin");

    ward.reload();
    assertThat(section(ward, "hand-over")).containsText("Tak, det var nok");
    assertThat(missing(ward)).containsText("dage, hvor ingen har borgeren");
  }

  @Test
  void only_the_one_who_is_asked_says_yes_and_twice_is_once() {
    var patient = DischargeTalkTest.admitted("1409489999", "Hedvig", "Holm");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var nurse = Walker.as(Browser.house(), "home_nurse");
    var stay = patient.pathway().stays().all().getFirst().id();
    var base = "/admissions/%s/%s".formatted(patient.id().value(), stay);
    var to = UnitId.of("norddjurs", "hjemmesygeplejen").value().toString();
    var offer =
        Map.of(
            "command",
            UUID.randomUUID().toString(),
            "what",
            "Sårpleje",
            "to",
            to,
            "ends",
            friday.toString());
    ward.post(base + "/going-home/hand-over", offer);
    ward.post(base + "/going-home/hand-over", offer);
    var handOvers = patient.pathway().discharges().goingHome(stay, patient.pathway().stays());
    assertThat(handOvers.handOvers()).as("the same form twice").hasSize(1);
    var one = base + "/hand-overs/" + handOvers.handOvers().getFirst().id();

    assertThat(ward.post(one + "/accept", first()).statusCode()).isEqualTo(422);
    assertThat(ward.post(one + "/enough", command()).statusCode()).isEqualTo(422);
    assertThat(nurse.post(one + "/enough", command()).statusCode()).as("not yet").isEqualTo(422);
    assertThat(nurse.post(one + "/accept", first()).statusCode()).isEqualTo(303);
    assertThat(nurse.post(one + "/accept", first()).statusCode()).isEqualTo(303);
    assertThat(nurse.post(one + "/decline", words()).statusCode()).isEqualTo(422);

    var elsewhere =
        Map.of(
            "command", UUID.randomUUID().toString(),
            "what", "Sårpleje",
            "to", UnitId.of("hjoerring", "hjemmesygeplejen").value().toString(),
            "ends", friday.toString());
    assertThat(ward.post(base + "/going-home/hand-over", elsewhere).statusCode())
        .as("a unit that has nothing to do with the citizen")
        .isEqualTo(422);
  }

  @Test
  @Proves("R3-61")
  void the_law_asks_for_an_agreement_after_psychiatry_and_the_board_shows_it() {
    var nurse = Browser.as("psychiatric_nurse");
    nurse.navigate(Browser.url("/admissions"));
    var card = nurse.locator("article", has("Keld Madsen"));
    assertThat(card).containsText("Udskrivningsaftale: mangler");
    card.getByRole(AriaRole.LINK).first().click();
    nurse.locator("a[href$='/home']").click();
    assertThat(nurse.getByText("kan ikke tilbageholde borgeren")).isVisible();
    assertThat(missing(nurse)).containsText("Udskrivningsaftalen efter psykiatriloven mangler");

    nurse.getByText("Skriv, hvor langt den er").click();
    nurse.locator("#contract-state").selectOption("NOT_RELEVANT");
    press(nurse, "Gem", "form[action$=contract]");
    assertThat(section(nurse, "contract")).containsText("Skriv, hvorfor den ikke er relevant.");
    nurse.locator("#contract-state").selectOption("UNDER_WAY");
    nurse.getByLabel("De sociale tilbud", new Page.GetByLabelOptions().setExact(true)).check();
    press(nurse, "Gem", "form[action$=contract]");
    assertThat(section(nurse, "contract")).containsText("På vej");
    Browser.assertNothingSerious(nurse);
    Browser.picture(nurse, "contract");

    nurse.navigate(Browser.url("/admissions"));
    assertThat(nurse.locator("article", has("Keld Madsen")))
        .containsText("Udskrivningsaftale: på vej");
    nurse.navigate(Browser.url("/admissions?view=list"));
    assertThat(nurse.locator("tr", has("Keld Madsen"))).containsText("på vej");
    Browser.picture(nurse, "board-contract");
  }

  private static Map<String, String> command() {
    return Map.of("command", UUID.randomUUID().toString());
  }

  private Map<String, String> first() {
    return Map.of("command", UUID.randomUUID().toString(), "first", friday.toString());
  }

  private static Map<String, String> words() {
    return Map.of("command", UUID.randomUUID().toString(), "words", "Ingen biler");
  }

  private static Locator section(Page page, String id) {
    return page.locator("section:has(#" + id + ")");
  }

  private static Locator missing(Page page) {
    return section(page, "missing");
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
}
