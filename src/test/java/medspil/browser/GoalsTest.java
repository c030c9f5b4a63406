package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, authority, provider and citizen no longer work towards the same goals.
class GoalsTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  @Proves({"R1-02", "R1-38", "R1-39", "R1-40", "R1-45", "R1-47"})
  void authority_and_provider_set_goals_together() {
    var citizen = Patient.with("1409489980", "Vera", "Holt", "SEL-107");
    var authority = goals("case_worker", citizen);
    assertThat(authority.getByText("Der er ingen mål endnu")).isVisible();

    open(authority, "Sæt et formål");
    authority.locator("#purpose-words").fill("At have det godt med naboerne");
    send(authority, "#purpose-words");
    open(authority, "Sæt et indsatsmål");
    authority.locator("#intervention_goal-own").fill("Jeg vil gerne kunne sige hej på trappen");
    authority.locator("#intervention_goal-words").fill("Vera hilser på naboerne");
    authority.locator("#intervention_goal-direction").selectOption("DEVELOP");
    authority.locator("#intervention_goal-by").fill(today.plusMonths(6).toString());
    authority.locator("#intervention_goal-provider").selectOption("Engparken");
    authority.getByLabel("Et af de primære mål nu").check();
    send(authority, "#intervention_goal-words");
    assertThat(card(authority, "Vera hilser")).containsText("Jeg vil gerne kunne sige hej");
    assertThat(card(authority, "Vera hilser")).containsText("Primært mål");

    var provider = goals("facility_staff", citizen);
    card(provider, "Vera hilser").getByRole(AriaRole.LINK).first().click();
    open(provider, "Sæt et delmål");
    provider.locator("#step-words").fill("Gå ud med skraldet kl. 17, når de andre gør");
    provider.locator("#step-by").fill(today.plusDays(20).toString());
    send(provider, "#step-words");
    open(provider, "Skriv, hvordan det går");
    provider.locator("#assess-change").selectOption("SAME");
    provider.locator("#assess-words").fill("Hun står i døren");
    send(provider, "#assess-words");
    assertThat(provider.locator("tbody")).containsText("Som før");
    assertThat(provider.getByText("Ret målet")).hasCount(0);
    Browser.assertNothingSerious(provider);

    authority.reload();
    assertThat(card(authority, "Vera hilser")).containsText("Gå ud med skraldet");
    assertThat(card(authority, "Vera hilser")).containsText("Udfører: Som før");
    Browser.picture(authority, "goals");
  }

  @Test
  @Proves("R1-48")
  void the_guide_helps_and_never_stops_anybody() {
    var page = oneGoal("1409489981", "Karl");
    page.getByText("Ret målet").click();
    assertThat(page.getByText("0 af 15 spørgsmål har et svar.")).isVisible();

    page.getByLabel("Hvad vil vi opnå?").fill("At han laver sin egen mad to gange om ugen");
    press(page, "Gem");
    assertThat(page.getByText("Målet er rettet.")).isVisible();
    assertThat(page.getByText("15 spørgsmål")).hasCount(0);
    page.getByText("Ret målet").click();

    assertThat(page.getByText("1 af 15 spørgsmål har et svar.")).isVisible();
    assertThat(page.getByLabel("Hvad vil vi opnå?"))
        .hasValue("At han laver sin egen mad to gange om ugen");
  }

  @Test
  void two_who_write_at_once_both_keep_their_words() {
    var first = oneGoal("1409489982", "Otto");
    first.getByText("Ret målet").click();
    var second = first.context().newPage();
    second.navigate(first.url());
    first.locator("#edit-words").fill("Otto laver mad om tirsdagen");
    first.getByLabel("Hvorfor vil vi opnå det?").fill("Han savner det");
    press(first, "Gem");

    second.locator("#edit-words").fill("Otto laver aftensmad selv");
    press(second, "Gem");

    assertThat(second.getByText("En anden har rettet målet, mens du skrev.")).isVisible();
    assertThat(second.locator("#edit-words")).hasValue("Otto laver aftensmad selv");
    assertThat(second.getByText("Otto laver mad om tirsdagen")).isVisible();
    assertThat(second.getByLabel("Hvorfor vil vi opnå det?")).hasValue("Han savner det");
    Browser.assertNothingSerious(second);
    press(second, "Gem");
    assertThat(second.locator("h1")).hasText("Otto laver aftensmad selv");
    assertThat(second.getByText("Otto laver mad om tirsdagen")).isVisible();
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_what_was_written_stays() {
    var page = goals("case_worker", Patient.with("1409489983", "Rita", "Holt", "SEL-107"));
    open(page, "Sæt et indsatsmål");
    page.locator("#intervention_goal-words").fill("x".repeat(1001));
    page.locator("#intervention_goal-by").fill("1900-01-01");
    send(page, "#intervention_goal-words");

    assertThat(page.getByText("højst 1000 tegn")).isVisible();
    assertThat(page.getByText("Dagen ligger før borgeren blev født.")).isVisible();
    assertThat(page.locator("#intervention_goal-words")).hasValue("x".repeat(1001));
  }

  @Test
  @Proves("R1-45")
  void the_citizen_answers_in_words_or_by_a_press() {
    var own = Browser.signIn(Browser.phone(), "citizen_tove");
    own.getByText("Se dine mål").click();
    var goal = own.locator("section", new Page.LocatorOptions().setHasText("rytme i døgnet"));
    goal.locator(".ms-felt textarea").fill("Jeg sov to nætter");
    goal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bedre")).click();

    assertThat(own.getByText("Det er gemt. De andre kan se det.")).isVisible();
    assertThat(goal).containsText("bedre");
    Browser.assertNothingSerious(own);
    Browser.assertNoSidewaysScroll(own);
    own.locator("#wish").fill("Jeg vil sove, og jeg vil tage bussen");
    own.locator("form:has(#wish) button").click();

    var authority = Browser.as("case_worker_hjoerring");
    authority.navigate(Browser.url("/citizens/" + pathway("1107669990") + "/goals"));
    assertThat(authority.getByText("Jeg vil sove, og jeg vil tage bussen").first()).isVisible();
    card(authority, "rytme i døgnet").getByRole(AriaRole.LINK).first().click();
    assertThat(authority.getByText("Jeg sov to nætter")).isVisible();
  }

  @Test
  void a_provider_of_one_goal_writes_nothing_of_the_authoritys() {
    var page = oneGoal("1409489984", "Lilli");
    var address = page.url().replaceAll("https?://[^/]+", "").replaceAll("#.*", "");
    var walker = Walker.as(Browser.house(), "facility_staff");

    assertThat(walker.get(address).statusCode()).isEqualTo(200);
    var answer =
        walker.post(
            address + "/edit",
            Map.of(
                "command", UUID.randomUUID().toString(), "revision", "1", "words", "Noget andet"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(walker.get(address).body()).doesNotContain("Noget andet");
    assertThat(walker.get(address + "/edit").statusCode()).isEqualTo(303);
    assertThat(Walker.as(Browser.house(), "home_nurse").get(address).statusCode()).isEqualTo(404);
    assertThat(Walker.as(Browser.house(), "facility_staff_solgaarden").get(address).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_same_form_twice_is_one_goal() {
    var citizen = Patient.with("1409489985", "Niels", "Holt", "SEL-107");
    var walker = Walker.as(Browser.house(), "case_worker");
    var address = "/citizens/" + citizen.id().value() + "/goals";
    walker.get(address);
    var form =
        Map.of("command", UUID.randomUUID().toString(), "level", "PURPOSE", "words", "At trives");

    assertThat(walker.post(address, form).statusCode()).isEqualTo(303);
    assertThat(walker.post(address, form).statusCode()).isEqualTo(303);
    assertThat(citizen.pathway().goals().goals()).hasSize(1);
  }

  @Test
  void what_was_written_stands_nowhere_in_the_clear() {
    oneGoal("1409489986", "Mogens");

    var notes =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select n::text from journal.note n")
            .query(String.class)
            .list();

    assertThat(notes).isNotEmpty().noneMatch(row -> row.contains("egen mad"));
  }

  private static Page oneGoal(String cpr, String given) {
    var page = goals("case_worker", Patient.with(cpr, given, "Holt", "SEL-107"));
    open(page, "Sæt et indsatsmål");
    page.locator("#intervention_goal-words").fill(given + " laver sin egen mad");
    page.locator("#intervention_goal-provider").selectOption("Engparken");
    send(page, "#intervention_goal-words");
    card(page, "egen mad").getByRole(AriaRole.LINK).first().click();
    page.waitForURL(address -> address.matches(".*/goals/.+"));
    return page;
  }

  private static Page goals(String persona, Patient citizen) {
    var page = Browser.as(persona);
    page.navigate(Browser.url("/citizens/" + citizen.id().value() + "/goals"));
    return page;
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static void send(Page page, String field) {
    page.locator("form:has(%s) button".formatted(field)).last().click();
  }

  private static Locator card(Page page, String text) {
    return page.locator(".ms-goal", new Page.LocatorOptions().setHasText(text));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static UUID pathway(String cpr) {
    return Browser.house()
        .bean(People.class)
        .withNumber(new Cpr(cpr))
        .orElseThrow()
        .pathway()
        .value();
  }
}
