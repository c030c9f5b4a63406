package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a provider answers without knowing the citizen, or learns what it has no need
/// of.
class InformationStoryTest {

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1809489990, Asta", "390, 1809489991, Bertha"})
  @Proves({"R1-19", "R1-26", "R1-27"})
  void what_is_lacked_is_asked_for_considered_and_given(int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    var request = AskedFor.of(citizen, "solgaarden", "engparken");
    var address = "/citizens/" + citizen.id().value() + "/order/" + request;

    var provider = as("facility_staff_solgaarden", width, address);
    link(provider, "Oplysninger til hinanden");
    assertThat(provider.getByText("7 af 7 oplysninger er ikke overvejet endnu")).isVisible();
    unfold(provider, "#ask-authority-professional_assessment-why", "Bed om den");
    provider.locator("#ask-authority-professional_assessment-why").fill("Vi skal kende hende");
    press(provider, "#ask-authority-professional_assessment-why", "Bed om den");
    assertThat(provider.getByText("Den anden part kan se, at I beder om den.")).isVisible();
    fits(provider);

    var authority = as("case_worker_hjoerring", width, citizen.task("authority_answers"));
    link(authority, "Åbn oplysningerne");
    assertThat(authority.getByText("har bedt om den: Vi skal kende hende")).isVisible();
    var why = "#consider-authority-professional_assessment-why";
    unfold(authority, why, "Tag stilling");
    assertThat(authority.locator("input[type=checkbox]")).hasCount(0);
    authority.locator("#consider-authority-professional_assessment-needed").selectOption("yes");
    authority.locator(why).fill("De skal kunne støtte hende om natten");
    authority.locator("#consider-authority-professional_assessment-content").fill("Sover dårligt");
    press(authority, why, "Gem");
    assertThat(authority.locator("#consider-authority-professional_assessment-basis-error"))
        .hasText("Vælg, hvad der giver lov til at dele den.");
    assertThat(authority.locator(why)).hasValue("De skal kunne støtte hende om natten");
    fits(authority);
    authority.locator("#consider-authority-professional_assessment-basis").selectOption("consent");
    press(authority, why, "Gem");
    assertThat(authority.getByText("Intet er givet endnu.")).isVisible();

    provider.reload();
    assertThat(provider.getByText("Nødvendig, men ikke givet endnu")).isVisible();
    assertThat(provider.locator("body")).not().containsText("Sover dårligt");

    press(authority, "input[name=tick]", "Giv det valgte");
    assertThat(authority.getByText("Vælg mindst én oplysning.")).isVisible();
    authority.locator("input[name=tick]").check();
    press(authority, "input[name=tick]", "Giv det valgte");
    assertThat(authority.getByText("Det valgte er givet.")).isVisible();
    Browser.picture(authority, "information-" + width);

    provider.reload();
    assertThat(provider.getByText("Sover dårligt")).isVisible();
    assertThat(provider.getByText("6 af 7 oplysninger er ikke overvejet endnu")).isVisible();
    fits(provider);
    assertThat(citizen.tasks().stream().filter(one -> one.status().owed()))
        .noneMatch(one -> one.rule().rule().equals("authority_answers"));
  }

  @Test
  @Proves("R1-26")
  void the_citizen_reads_what_was_passed_on_to_whom_and_why() {
    var citizen = Browser.signIn(Browser.page(390, 900, "da-DK"), "citizen_tove");
    citizen.navigate(Browser.url("/mine"));

    var passed = citizen.locator("section:has(#given)");
    assertThat(passed).containsText("Myndighed, Hjørring har givet Solgården: Faglig vurdering");
    assertThat(passed).containsText("Fordi: Kommunen skal afgøre, hvad Tove selv betaler.");
    assertThat(passed).containsText("Borgeren har givet samtykke");
    fits(citizen);
  }

  @Test
  void nobody_else_reads_it_and_nobody_writes_for_the_other() {
    var citizen = Supported.atSolgaarden("1809489992", "Clara");
    var request = AskedFor.of(citizen, "solgaarden", "engparken");
    var address = "/citizens/" + citizen.id().value() + "/order/" + request + "/information";

    for (var who : new String[] {"facility_staff", "home_nurse_hjoerring", "case_worker", "gp"}) {
      assertThat(Walker.as(Browser.house(), who).get(address).statusCode()).as(who).isEqualTo(404);
    }
    var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(provider.get(address).statusCode()).isEqualTo(200);
    var wish =
        Map.of(
            "command", UUID.randomUUID().toString(),
            "from", "authority",
            "item", "minutes",
            "needed", "yes",
            "basis", "consent",
            "why", "<script>alert(1)</script>",
            "content", "x");
    var answer = provider.post(address + "/consider", wish);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Det er den anden part, der giver de oplysninger.")
        .doesNotContain("<script>alert");
    for (var form : new String[] {"consider", "ask", "give"}) {
      assertThat(
              provider
                  .post(
                      address + "/" + form,
                      Map.of("command", UUID.randomUUID().toString(), "from", "nobody"))
                  .statusCode())
          .isEqualTo(404);
    }
  }

  private static Page as(String persona, int width, String address) {
    var page = Browser.signIn(Browser.page(width, 900, "da-DK"), persona);
    page.navigate(Browser.url(address));
    return page;
  }

  private static void unfold(Page page, String field, String summary) {
    page.locator("li:has(" + field + ") summary")
        .filter(new Locator.FilterOptions().setHasText(summary))
        .click();
  }

  private static void press(Page page, String field, String name) {
    page.locator("form:has(" + field + ")")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void fits(Page page) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
  }
}
