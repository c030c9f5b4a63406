package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a patient has a plan that others made, or one that anybody reads.
class IndividualPlanStoryTest {
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
  private static final Actor HOUSE = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 50", "390, 51"})
  @Proves("R4-35")
  void sigrid_decides_who_reads_her_plan_and_what_is_taken_into_it(int width, int days) {
    var sigrid = as("citizen_sigrid", width, "/mine");
    assertThat(sigrid.getByText("Den lages bare hvis du vil ha den.").first()).isVisible();
    assertThat(sigrid.getByText("Koordinatoren din er Trine, koordinator.")).isVisible();
    link(sigrid, "Si hva du vil, og se planen din");
    var plan = sigrid.url();
    var words = "Katten skal med " + width;
    opens(sigrid, "Skriv");
    sigrid.locator("#write-matters-words").fill(words);
    sigrid.locator("form:has(#write-matters-words) button").click();
    assertThat(sigrid.locator("#part-matters").getByText(words).first()).isVisible();
    fits(sigrid);

    var allocation = as("allocation_trondheim", width, plan);
    assertThat(allocation.getByText(words).first()).isVisible();
    var proposed = "Trappeheis " + width;
    allocation.locator("#part-measures summary").last().click();
    allocation.locator("#write-measures-words").fill(proposed);
    allocation.locator("form:has(#write-measures-words) button").click();
    assertThat(allocation.locator("#proposals").getByText(proposed).first()).isVisible();
    assertThat(allocation.locator("#part-measures").getByText(proposed)).hasCount(0);
    assertThat(allocation.locator("#readers")).hasCount(0);
    fits(allocation);

    sigrid.navigate(plan);
    var proposal =
        sigrid.locator("#proposals .ms-point", new Page.LocatorOptions().setHasText(proposed));
    proposal.locator("form").first().locator("button").click();
    assertThat(sigrid.locator("#part-measures").getByText(proposed).first()).isVisible();
    var mine =
        sigrid.locator("#part-matters .ms-point", new Page.LocatorOptions().setHasText(words));
    mine.locator("summary").first().click();
    mine.locator("input[type=checkbox]").first().check();
    mine.locator("form[action$='/withhold'] button").click();
    assertThat(sigrid.getByText("Leses ikke av Tildelingskontoret, Trondheim").first()).isVisible();
    press(sigrid, "Lagre som versjon");
    assertThat(sigrid.getByText("Versjonen er lagret.")).isVisible();
    Browser.picture(sigrid, "individual-plan-" + width);

    var trine = as("coordinator_trondheim", width, plan);
    assertThat(trine.getByText(words).first()).isVisible();
    opens(trine, "Sett dagen, eller skriv at det er gjort");
    trine
        .locator("#evaluation-day")
        .fill(LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(days).toString());
    press(trine, "Sett dagen");
    assertThat(trine.getByText("Dagen er lagret.")).isVisible();
    fits(trine);

    allocation.navigate(plan);
    assertThat(allocation.getByText(words)).hasCount(0);
    assertThat(allocation.getByText(proposed).first()).isVisible();
    allocation.locator("#versions a").first().click();
    assertThat(allocation.getByText(proposed).first()).isVisible();
    assertThat(allocation.getByText(words)).hasCount(0);

    var pdf = Visitor.as("citizen_sigrid").get(path(plan) + "/document.pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.page()).startsWith("%PDF");
  }

  @Test
  @Proves({"R4-28", "R4-86"})
  void a_childs_family_gets_a_child_coordinator_and_no_plan_but_on_their_wish() {
    var child = norwegian("15851650110", "Nora", "Eide");
    var plan = "/citizens/" + child.value() + "/individual-plan";
    var allocation = as("allocation_trondheim", 1440, plan);
    press(allocation, "Meld fra til koordinerende enhet");
    assertThat(allocation.getByText("Pasienten er ikke tilbudt en koordinator.")).isVisible();

    var trine = as("coordinator_trondheim", 1440, plan);
    trine.locator("#offer-kind").selectOption("child");
    press(trine, "Skriv at den er tilbudt");
    press(trine, "Pasienten sier ja");
    trine
        .locator("#appoint-person")
        .selectOption(
            new SelectOption()
                .setLabel(
                    "Trine Aas, koordinator (Koordinerende enhet og barnekoordinator, Trondheim)"));
    press(trine, "Oppnevn");
    assertThat(trine.getByText("Barnekoordinatoren for familien.")).isVisible();
    opens(trine, "Skriv hva pasienten sa");
    trine.locator("#wish-answer").selectOption("no");
    trine.locator("#wish-by").selectOption("parent");
    trine.locator("form[action$='/wish'] button").click();
    assertThat(trine.getByText("En forelder eller annen med foreldreansvar, i en samtale").first())
        .isVisible();
    assertThat(trine.getByText("Trine, koordinator").first()).isVisible();
    assertThat(trine.locator("#part-goals")).hasCount(0);
    Browser.picture(trine, "child-coordinator");
  }

  @Test
  void who_is_not_let_in_reads_nothing_and_nobody_opens_a_plan_for_another() {
    var patient = norwegian("15894801058", "Olav", "Berg");
    var plan = "/citizens/" + patient.value() + "/individual-plan";
    var allocation = Visitor.as("allocation_trondheim");

    var first = allocation.get(plan);
    assertThat(first.status()).isEqualTo(200);
    var need = allocation.fields(first, plan + "/need", Map.of());
    assertThat(forged(allocation, need, plan + "/need", Map.of())).isEqualTo(200);
    var form = allocation.fields(allocation.get(plan), plan + "/wish", Map.of());
    assertThat(forged(allocation, form, plan + "/yes", Map.of())).isEqualTo(404);
    assertThat(forged(allocation, form, plan + "/offer", Map.of("kind", "grown"))).isEqualTo(422);
    assertThat(forged(allocation, form, plan + "/keep", Map.of("newest", "0"))).isEqualTo(422);
    var wish = Map.of("answer", "yes", "by", "patient", "way", "talk", "askAgain", "");
    assertThat(forged(allocation, form, plan + "/wish", wish)).isEqualTo(200);
    var opened = allocation.get(plan);
    assertThat(opened.page()).contains("har ikke sagt, at I må");
    assertThat(opened.page()).doesNotContain("id=\"part-goals\"");
    var no = Map.of("answer", "no", "by", "patient", "way", "talk", "askAgain", "");
    assertThat(forged(allocation, form, plan + "/wish", no)).isEqualTo(422);
    var let = Map.of("unit", ALLOCATES.toString(), "reads", "yes");
    assertThat(forged(allocation, form, plan + "/reading", let)).isEqualTo(422);
    var line = Map.of("heading", "goals", "words", "<script>");
    assertThat(forged(allocation, form, plan + "/write", line)).isEqualTo(422);
    assertThat(allocation.get(plan + "/document").status()).isEqualTo(404);
    assertThat(Visitor.as("ward_nurse_trondheim").get(plan).status()).isEqualTo(404);
    assertThat(Visitor.as("citizen_sigrid").get(plan).status()).isEqualTo(404);
  }

  @Test
  void in_denmark_there_is_no_such_plan() {
    var citizen = Patient.with("1510489990", "Elna", "Ravn", "SUL-138");

    var answer =
        Visitor.as("home_nurse").get("/citizens/" + citizen.id().value() + "/individual-plan");

    assertThat(answer.status()).isEqualTo(404);
  }

  /// What a page gave them no button for.
  private static int forged(
      Visitor visitor, Map<String, String> form, String action, Map<String, String> fields) {
    var all = new HashMap<>(form);
    all.put("command", UUID.randomUUID().toString());
    all.putAll(fields);
    return visitor.post(action, all).status();
  }

  private static Page as(String persona, int width, String address) {
    var page = Browser.signIn(Browser.page(width, 900, "nb-NO"), persona);
    page.navigate(address.startsWith("http") ? address : Browser.url(address));
    return page;
  }

  private static String path(String url) {
    return url.replaceAll("^https?://[^/]+", "");
  }

  private static PathwayId norwegian(String number, String given, String family) {
    var people = Browser.house().bean(People.class);
    var home = OrganisationId.of("trondheim").value();
    var known = PersonalNumber.typed(number).orElseThrow();
    var birth = known.birthDate().orElseThrow();
    var id = people.register(known, new People.Person(given, family, birth, home));
    Browser.house()
        .bean(Pathways.class)
        .bySystem(
            HOUSE,
            id,
            new CommandId(UUID.randomUUID()),
            SINCE,
            List.of(),
            new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)),
            new PathwayCommand.OfCitizen(
                new CitizenCommand.OpenEntitlement(
                    new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        home,
                        ALLOCATES,
                        "HOL-3-2",
                        SINCE,
                        null))));
    return id;
  }
}
