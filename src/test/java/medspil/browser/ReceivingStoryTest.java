package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.NorwegianNumber;
import medspil.citizen.PathwayCommand;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import org.junit.jupiter.api.Test;

/// If this breaks, a Norwegian ward waits for an answer that nobody was asked for, and days are
/// paid for that nobody sees.
class ReceivingStoryTest {
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

  @Test
  @Proves({"R4-56", "R4-76"})
  void a_no_starts_the_days_in_sight_and_a_day_that_is_named_says_when_they_end() {
    var patient = admitted("05856110054", "Ragnhild", "Vik");
    var ward = Browser.signIn(Browser.page(1440, 900, "nb-NO"), "ward_nurse_trondheim");
    ward.navigate(Browser.url(stay(patient)));
    press(ward, "Utskrivningsklar");
    assertThat(facts(ward)).containsText("Kommunen har ikke svart ennå");
    assertThat(ward.locator("form[action$='/receiving']")).hasCount(0);

    var allocation = Browser.signIn(Browser.page(390, 844, "nb-NO"), "allocation_trondheim");
    assertThat(task(allocation, "Svar sykehuset")).hasCount(1);
    allocation.navigate(Browser.url(stay(patient)));
    press(allocation, "Nei, kan ikke ta imot ennå");
    assertThat(facts(allocation)).containsText("Kommunen kan ikke ta imot ennå");
    assertThat(facts(allocation)).containsText("og det løper");
    assertThat(facts(allocation)).containsText("sats fra 1. januar 2024");
    Browser.assertNothingSerious(allocation);
    Browser.assertNoSidewaysScroll(allocation);
    Browser.picture(allocation, "receiving-390");
    assertThat(task(allocation, "Svar sykehuset")).hasCount(0);
    assertThat(task(allocation, "Gi sykehuset en dag")).hasCount(1);

    allocation.navigate(Browser.url(stay(patient)));
    allocation.locator("#from").fill(today.minusDays(1).toString());
    press(allocation, "Ja, fra denne dagen");
    assertThat(allocation.getByText("Velg i dag eller en dag som kommer.")).isVisible();
    allocation.locator("#from").fill(today.plusDays(2).toString());
    press(allocation, "Ja, fra denne dagen");
    assertThat(facts(allocation)).containsText("Kommunen kan ta imot fra");
    assertThat(task(allocation, "Gi sykehuset en dag")).hasCount(0);

    ward.navigate(Browser.url("/admissions"));
    var card = ward.locator("article", new Page.LocatorOptions().setHasText(patient.name()));
    assertThat(card).containsText("Kommunen kan ta imot fra");
    Browser.picture(ward, "receiving-board");
  }

  @Test
  void only_the_municipality_answers_and_only_the_notice_that_stands() {
    var patient = admitted("05856110135", "Torbjørn", "Vik");
    var ward = Walker.as(Browser.house(), "ward_nurse_trondheim");
    var allocation = Walker.as(Browser.house(), "allocation_trondheim");
    var stranger = Walker.as(Browser.house(), "case_worker");
    ward.post(stay(patient) + "/ready", Map.of("command", UUID.randomUUID().toString()));
    var ready = ready(patient).at();

    assertThat(stranger.post(stay(patient) + "/receiving", no(ready)).statusCode()).isEqualTo(404);
    ward.post(stay(patient) + "/receiving", no(ready));
    allocation.post(stay(patient) + "/receiving", no(ready.minusSeconds(1)));
    assertThat(answers(patient)).isZero();
    allocation.post(stay(patient) + "/receiving", no(ready));
    allocation.post(stay(patient) + "/receiving", no(ready));
    assertThat(answers(patient)).as("the same said twice").isEqualTo(1);
  }

  private static long answers(Patient patient) {
    return ready(patient).answers().size();
  }

  private static Stay.Ready ready(Patient patient) {
    return Objects.requireNonNull(patient.pathway().stays().all().getFirst().ready());
  }

  private static Map<String, String> no(Instant ready) {
    return Map.of(
        "command", UUID.randomUUID().toString(), "ready", ready.toString(), "can", "false");
  }

  private static Locator task(Page page, String title) {
    page.navigate(Browser.url("/work"));
    return page.locator("tr", new Page.LocatorOptions().setHasText(title))
        .filter(new Locator.FilterOptions().setHasText("Ragnhild Vik"));
  }

  private static Locator facts(Page page) {
    return page.locator("dl.ms-facts").first();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static String stay(Patient patient) {
    return "/admissions/%s/%s"
        .formatted(patient.id().value(), patient.pathway().stays().all().getFirst().id().value());
  }

  /// A citizen of Trondheim with home care, in hospital since yesterday.
  private static Patient admitted(String number, String given, String family) {
    var home = OrganisationId.of("trondheim").value();
    var person = new NorwegianNumber(number);
    var birth = person.birthDate().orElseThrow();
    var id =
        Browser.house()
            .bean(People.class)
            .register(person, new People.Person(given, family, birth, home));
    var patient = new Patient(number, given + " " + family, id);
    var care =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            home,
            UnitId.of("trondheim", "tildeling").value(),
            "HOL-3-2",
            SINCE,
            null);
    patient.happens(
        SINCE,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(care)));
    var at = Instant.now().minusSeconds(86_400);
    patient.happens(at, new PathwayCommand.OfStay(new StayCommand.Report(claim(number, at))));
    return patient;
  }

  private static Claim claim(String number, Instant at) {
    var ward = UnitId.of("st-olavs-hospital", "hjertemedisin").value();
    return new Claim(
        UUID.randomUUID().toString(),
        What.ADMISSION,
        Way.STATED,
        List.of("stay of " + number),
        at,
        at,
        at,
        at,
        new Place(ward, "", "Hjertemedisinsk sengepost"),
        Sector.SOMATIC,
        false,
        null,
        List.of());
  }
}
