package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, what a citizen needs is known by one and guessed by the others.
class NeedStoryTest {

  @ParameterizedTest(name = "{1} px")
  @CsvSource({"0610489990, 1440", "0610489991, 390"})
  @Proves({"R1-04", "R1-08", "R1-37", "R1-69", "R1-70"})
  void a_need_is_assessed_theme_by_theme_and_seen_over_time(String cpr, int width) {
    var patient = Patient.with(cpr, "Nora", "Behovsen", "SEL-85");
    var worker = Browser.signIn(Browser.page(width, 900, "da-DK"), "case_worker");
    worker.navigate(Browser.url("/citizens/" + patient.id().value()));
    link(worker, "Se behovet, som det er vurderet");
    begin(worker);
    worker.locator("[name=level-mental]").selectOption("3");
    worker.locator("[name=support-mental]").selectOption("D");
    worker.locator("[name=words-mental]").fill("Glemmer aftaler");
    press(worker, "Gem kladden");
    assertThat(worker.getByText("Kladden er gemt.")).isVisible();
    link(worker, "Borgerens syn");
    worker.locator("[name=level-mental]").selectOption("2");
    worker.locator("[name=resources]").fill("God til at bage");
    press(worker, "Gem og afslut");
    assertThat(worker.getByText("Vurderingen er ikke afsluttet")).isVisible();
    assertThat(worker.locator("[name=resources]")).hasValue("God til at bage");
    worker.getByLabel("Sæt dem til").check();
    press(worker, "Gem og afslut");
    assertThat(worker.getByText("Vurderingen er afsluttet.")).isVisible();
    assertThat(worker.getByText("God til at bage")).isVisible();

    begin(worker);
    worker.locator("[name=level-mental]").selectOption("1");
    worker.getByLabel("Sæt dem til").check();
    press(worker, "Gem og afslut");

    var row = worker.locator("tr", new Page.LocatorOptions().setHasText("Mentale funktioner"));
    assertThat(row).containsText("3 → 1");
    assertThat(row).containsText("bedre");
    assertThat(worker.locator("figure svg[aria-label*='Myndighed 3 → 1']")).hasCount(1);
    Browser.assertNothingSerious(worker);
    Browser.assertNoSidewaysScroll(worker);
    Browser.picture(worker, "need-" + width);
  }

  @Test
  void the_citizen_writes_their_own_view_and_the_authority_reads_it_as_theirs() {
    var citizen = Browser.signIn(Browser.phone(), "citizen");
    link(citizen, "Skriv, hvordan du har det");
    citizen.locator("[name=level-mobility]").selectOption("2");
    citizen.locator("[name=words-mobility]").fill("Trappen er værst");
    press(citizen, "Gem");
    assertThat(citizen.getByText("Tak. Det er gemt.")).isVisible();
    assertThat(citizen.locator("[name=words-mobility]")).hasValue("Trappen er værst");
    Browser.assertNothingSerious(citizen);
    Browser.assertNoSidewaysScroll(citizen);

    var anna = Browser.house().bean(People.class).withNumber(new Cpr("2512489990")).orElseThrow();
    var worker = Browser.as("case_worker");
    worker.navigate(Browser.url("/citizens/" + anna.pathway().value() + "/need"));

    assertThat(worker.getByText("Trappen er værst")).isVisible();
  }

  @Test
  @Proves("R1-46")
  void two_who_write_the_same_view_lose_nothing_and_a_form_sent_twice_is_one() {
    var patient = Patient.with("0610489992", "Nils", "Behovsen", "SEL-85");
    var address = "/citizens/" + patient.id().value() + "/need";
    var walker = Walker.as(Browser.house(), "case_worker");
    var begin = form(Map.of("day", "", "clarification", "yes"));
    assertThat(walker.post(address, begin).statusCode()).isEqualTo(303);
    assertThat(walker.post(address, begin).statusCode()).isEqualTo(303);
    assertThat(walker.post(address, form(Map.of())).statusCode()).isEqualTo(422);
    assertThat(patient.pathway().needs().assessments()).hasSize(1);

    var one = address + "/" + begin.get("command");
    var first = Map.of("informant", "AUTHORITY", "was-mental", "0...0", "level-mental", "3");
    assertThat(walker.post(one, form(first)).statusCode()).isEqualTo(303);
    var late = new HashMap<>(first);
    late.put("level-mental", "1");
    var refused = walker.post(one, form(late));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("En anden har skrevet imens: 3 Svært problem");
    assertThat(walker.post(one, form(Map.of("level-mental", "9"))).statusCode()).isEqualTo(422);
    assertThat(walker.post(one, form(Map.of("words-mental", "x".repeat(3001)))).statusCode())
        .isEqualTo(422);
    assertThat(walker.post(one + "/complete", form(Map.of("clarification", "yes"))).statusCode())
        .isEqualTo(303);

    var stranger = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(stranger.get(address).statusCode()).isEqualTo(404);
    assertThat(stranger.post(one, form(first)).statusCode()).isEqualTo(404);
    assertThat(walker.get(address + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  private static Map<String, String> form(Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("command", UUID.randomUUID().toString());
    return form;
  }

  private static void begin(Page page) {
    page.getByText("Begynd en vurdering").first().click();
    press(page, "Begynd en vurdering");
    assertThat(page.getByText("Vurderingen er begyndt.")).isVisible();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
