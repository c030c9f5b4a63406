package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.OrganisationId;
import medspil.offer.OfferId;
import medspil.offer.Offers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a citizen is offered a place that does not fit, and nobody says why.
class MatchStoryTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{1} px")
  @CsvSource({"0610489993, 1440", "0610489994, 390"})
  @Proves({"R1-14", "R1-15", "R1-16", "R1-18", "R1-23"})
  void what_does_not_fit_says_why_and_another_is_found_and_asked(String cpr, int width) {
    var patient = Patient.with(cpr, "Mathilde", "Matchen", "SEL-107");
    var worker = Browser.signIn(Browser.page(width, 900, "da-DK"), "case_worker");
    worker.navigate(Browser.url("/citizens/" + patient.id().value() + "/order"));
    link(worker, "Find et tilbud");
    worker.getByLabel("Psykisk lidelse").check();
    worker.getByLabel("Social færdighedstræning").check();
    worker.getByLabel("Personale hele natten").check();
    press(worker, "Find tilbud");
    assertThat(hit(worker, "Bakkehuset")).containsText("Målgruppen passer ikke");
    assertThat(hit(worker, "Engparken")).containsText("Arbejder med: Social færdighedstræning.");
    assertThat(hit(worker, "Engparken"))
        .containsText("Skriver ikke, at der er: Personale hele natten.");
    assertThat(worker.locator("article").first()).containsText("Solgården");
    Browser.assertNothingSerious(worker);
    Browser.assertNoSidewaysScroll(worker);
    Browser.picture(worker, "match-" + width);
    var found = worker.url();
    link(worker, "Spørg Engparken");
    order(worker, "Botilbud Engparken");

    var engparken = Browser.signIn(Browser.page(width, 900, "da-DK"), "facility_staff");
    engparken.navigate(Browser.url("/orders"));
    link(engparken, patient.name());
    engparken.getByText("Sig nej", new Page.GetByTextOptions().setExact(false)).first().click();
    engparken.getByLabel("Hvorfor?").selectOption("setting");
    press(engparken, "Sig nej");
    worker.navigate(Browser.url("/citizens/" + patient.id().value() + "/order"));
    assertThat(worker.getByText("Vores fysiske rammer passer ikke").first()).isVisible();

    worker.navigate(found);
    link(worker, "Spørg Solgården");
    order(worker, "Botilbud Solgården");
    var solgaarden = Browser.signIn(Browser.page(width, 900, "da-DK"), "facility_staff_solgaarden");
    solgaarden.navigate(Browser.url("/orders"));
    assertThat(solgaarden.getByText(patient.name()).first()).isVisible();
  }

  @Test
  @Proves({"R1-17", "R3-106"})
  void the_whole_range_is_filtered_and_fetched_and_each_provider_keeps_its_own() {
    var worker = Walker.as(Browser.house(), "case_worker");
    var brain = worker.get("/offers?group=brain_injury").body();
    assertThat(brain).contains("Bakkehuset").doesNotContain("Havblik").contains("Gammelt tal");
    assertThat(worker.get("/offers?after=x&sort=x&place=x").statusCode()).isEqualTo(200);
    assertThat(worker.get("/offers.csv?free=yes").body()).contains("Havblik");
    assertThat(Walker.as(Browser.house(), "citizen").get("/offers").statusCode()).isEqualTo(403);

    var keeper = Walker.as(Browser.house(), "facility_staff");
    var form = offered();
    assertThat(keeper.post("/offers", form).statusCode()).isEqualTo(303);
    assertThat(keeper.post("/offers", form).statusCode()).isEqualTo(303);
    var id = Objects.requireNonNull(form.get("command"));
    var written =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select count(*) from offer.version where offer_id = :id")
            .param("id", UUID.fromString(id))
            .query(Integer.class)
            .single();
    assertThat(written).isEqualTo(1);

    var count = new HashMap<>(Map.of("free", "2", "all", "5", "command", id));
    assertThat(keeper.post("/offers/" + id + "/places", count).statusCode()).isEqualTo(303);
    form.put("revision", "1");
    form.put("name", "Et andet navn");
    assertThat(keeper.post("/offers/" + id + "/edit", form).statusCode()).isEqualTo(422);
    form.put("revision", "2");
    assertThat(keeper.post("/offers/" + id + "/edit", form).statusCode()).isEqualTo(303);
    assertThat(stands(id)).isEqualTo("Et andet navn 2");

    form.put("evidence-recovery", "Moderat viden om effekt");
    form.put("link-recovery", "https://example.org/recovery");
    form.put("revision", "3");
    assertThat(keeper.post("/offers/" + id + "/edit", form).statusCode()).isEqualTo(303);
    assertThat(worker.get("/offers/" + id).body())
        .contains("Moderat viden om effekt", "href=\"https://example.org/recovery\"");

    count.put("free", "9");
    assertThat(keeper.post("/offers/" + id + "/places", count).statusCode()).isEqualTo(422);
    form.put("link-recovery", "javascript:alert(1)");
    form.put("revision", "4");
    assertThat(keeper.post("/offers/" + id + "/edit", form).statusCode()).isEqualTo(422);
    var other = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(other.get("/offers/" + id + "/edit").statusCode()).isEqualTo(404);
    assertThat(other.post("/offers/" + id + "/places", count).statusCode()).isEqualTo(404);
    assertThat(worker.get("/offers/new").statusCode()).isEqualTo(404);
    assertThat(worker.get("/offers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  private static String stands(String id) {
    var offer =
        Browser.house().bean(Offers.class).find(new OfferId(UUID.fromString(id))).orElseThrow();
    return offer.name() + " " + offer.places().free();
  }

  private static Map<String, String> offered() {
    var norddjurs = OrganisationId.of("norddjurs").value().toString();
    return new HashMap<>(
        Map.of(
            "command", UUID.randomUUID().toString(),
            "revision", "0",
            "name", "Engparkens korte ophold",
            "owner", "municipal",
            "place", norddjurs,
            "about", "Korte ophold",
            "group", "homelessness",
            "method", "recovery"));
  }

  private void order(Page page, String provider) {
    assertThat(page.getByLabel(provider)).isChecked();
    page.getByLabel("Hvilken afgørelse bygger den på?").selectOption("none");
    page.getByLabel("Hvorfor uden afgørelse?").selectOption("acute");
    page.getByLabel("Hvad er det for en indsats?").selectOption("developing");
    page.getByLabel("Hvad er formålet?").fill("At bo trygt");
    page.getByLabel("Fra", new Page.GetByLabelOptions().setExact(true))
        .fill(today.plusDays(20).toString());
    press(page, "Send bestillingen");
    assertThat(page.getByText("Bestillingen er sendt.")).isVisible();
  }

  private static Locator hit(Page page, String name) {
    return page.locator("article", new Page.LocatorOptions().setHasText("Spørg " + name));
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
