package medspil.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import medspil.app.SimulateRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, somebody who orders support, delivers it or runs the agreements, and does not
/// see, hold a mouse or have a wide screen, is shut out. [EveryPageTest] has the rest.
class EveryPageOfSupportTest {
  /// The demo's, announced.
  private static final String MEETING =
      "/agreements/samarbejdsmodel-sundhedsydelser-botilbud-nord/meetings/11e8d269-c450-34ef-8190-3df8836fbdf1";

  /// The demo's group of the health agreement, with a case that was decided.
  private static final String BODIES = "/cooperation/3f3605b1-904c-3be5-9a83-0820d1d58c95";

  /// The same for everybody, and for those who are nobody here.
  private static final List<String> PUBLIC =
      List.of(
          "/public/da/agreements",
          "/public/nb/agreements/samarbejdsmodel-sundhedsydelser-botilbud-nord",
          "/public/en/agreements/indlaeggelse-og-udskrivelse-midt",
          "/public/nb" + MEETING);

  private static final List<String> AGREEMENT_LIFE =
      List.of(
          "/agreements/drafts",
          "/agreements/drafts/new",
          "/agreements/indlaeggelse-og-udskrivelse-midt/life",
          "/agreements/indlaeggelse-og-udskrivelse-midt/implementation",
          "/agreements/indlaeggelse-og-udskrivelse-midt/meetings",
          MEETING,
          "/agreements/indlaeggelse-og-udskrivelse-midt/expectations",
          "/agreements/indlaeggelse-og-udskrivelse-midt/revision",
          "/agreements/indlaeggelse-og-udskrivelse-midt/ending",
          "/cooperation",
          BODIES,
          BODIES + "/cases/a1f2759c-da73-3269-9db6-0bac10be57c7");

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @CsvSource({
    "coordinator_norddjurs, da-DK, 1440",
    "coordinator_norddjurs, nb-NO, 390",
    "secretary, da-DK, 1440",
    "secretary, nb-NO, 390",
    "facility_staff_solgaarden, da-DK, 1440",
    "facility_staff_solgaarden, nb-NO, 390",
    "case_worker_hjoerring, da-DK, 1440",
    "case_worker_hjoerring, nb-NO, 390",
    "case_worker, da-DK, 1440",
    "case_worker, nb-NO, 390",
    "facility_staff, da-DK, 390",
    "facility_staff, en-GB, 1440"
  })
  void axe_finds_nothing_serious_and_nothing_sticks_out(String who, String language, int width) {
    var onlooker = Onlooker.signedIn(who, language, width);

    pages(who).forEach(onlooker::see);
    switch (who) {
      case "facility_staff_solgaarden" -> healthTasks(onlooker);
      case "case_worker_hjoerring" -> {
        onlooker.go("/citizens/{1107669990}/process");
        onlooker.look("/process");
        goals(onlooker);
      }
      case "coordinator_norddjurs" -> {
        onlooker.open("/attention", ".ms-what a");
        tried(onlooker.page());
        onlooker.look("/agreements/try/one");
      }
      case "case_worker" -> {
        orders(onlooker);
        onlooker.go("/citizens/{3008559990}/order");
        onlooker.page().locator(".ms-disclosure summary").last().click();
        onlooker.look("/citizen/order");
      }
      case "facility_staff" -> {
        orders(onlooker);
        ownOffer(onlooker);
      }
      default -> {}
    }
  }

  @ParameterizedTest(name = "public, {0} px")
  @ValueSource(ints = {1440, 390})
  void what_is_public_too(int width) {
    var page = Browser.page(width, 900, "da-DK");

    PUBLIC.forEach(new Onlooker(page, "nobody", "da", width)::see);
  }

  private static void healthTasks(Onlooker onlooker) {
    var page = onlooker.page();
    onlooker.open("/health-tasks", ".ms-what a");
    page.locator(".ms-acts summary").first().click();
    onlooker.look("/health-task-form");
    page.locator(".ms-crumbs a").last().click();
    page.waitForLoadState();
    onlooker.look("/citizen-health-tasks");
  }

  private static void orders(Onlooker onlooker) {
    onlooker.open("/orders", ".ms-what a");
    contract(onlooker);
    onlooker.open("/offers", ".ms-table a, .ms-what a");
  }

  private static void ownOffer(Onlooker onlooker) {
    var page = onlooker.page();
    onlooker.go("/offers");
    page.locator("a", new Page.LocatorOptions().setHasText("Engparken")).first().click();
    page.locator("a[href$='/edit']").click();
    onlooker.look("/offer/edit");
  }

  private static void contract(Onlooker onlooker) {
    var page = onlooker.page();
    contractOf("Gerda Friis", page);
    onlooker.look("/contract/terminated");
    page.navigate(page.url().replaceAll("/contract.*", "/ending"));
    onlooker.look("/ending");
    contractOf("Bo Larsen", page);
    page.locator("#move-in summary").first().click();
    onlooker.look("/contract");
    var contract = page.url();
    page.navigate(contract.replace("/contract", "/information"));
    page.locator("summary").first().click();
    onlooker.look("/information");
    page.navigate(contract.replace("/contract", "/visits"));
    onlooker.look("/visits");
    page.navigate(contract + "/edit");
    onlooker.look("/contract/edit");
  }

  private static void contractOf(String citizen, Page page) {
    page.navigate(Browser.url("/orders"));
    page.locator("tr", new Page.LocatorOptions().setHasText(citizen))
        .locator("a[href$='/contract']")
        .first()
        .click();
    page.waitForURL(address -> address.endsWith("/contract"));
  }

  private static void goals(Onlooker onlooker) {
    var page = onlooker.page();
    onlooker.go("/citizens/{1107669990}/goals");
    page.locator(".ms-goal h3 a").first().click();
    page.locator("summary").first().click();
    onlooker.look("/goal");
    page.navigate(page.url().replaceAll("[#?].*", "") + "/edit");
    onlooker.look("/goal-edit");
    onlooker.go("/citizens/{1107669990}/need");
    page.locator(".ms-history a").last().click();
    onlooker.look("/need-assessment");
    onlooker.go("/citizens/{1107669990}/meetings");
    page.locator(".ms-history a").first().click();
    page.waitForURL(address -> address.matches(".*/meetings/.+"));
    onlooker.look("/meeting");
    page.navigate(page.url() + "/screen");
    onlooker.look("/meeting-screen");
    onlooker.open("/citizens/{1107669990}/changes", ".ms-history a");
    onlooker.open("/citizens/{1107669990}/incidents", ".ms-history a");
    onlooker.go("/citizens/{1107669990}/meetings");
    page.locator(".ms-history a").last().click();
    page.waitForURL(address -> address.matches(".*/meetings/.+"));
    page.locator("a[href$='/frame']").click();
    page.waitForURL(address -> address.endsWith("/frame"));
    onlooker.look("/frame");
    onlooker.open("/citizens/{1107669990}/plan", ".ms-history a");
  }

  private static List<String> pages(String who) {
    return switch (who) {
      case "secretary" -> AGREEMENT_LIFE;
      case "case_worker_hjoerring" ->
          List.of(
              "/work",
              "/citizens",
              "/citizens/{1107669990}/goals",
              "/citizens/{1107669990}/need",
              "/citizens/{1107669990}/meetings",
              "/citizens/{1107669990}/plan");
      case "facility_staff_solgaarden" ->
          List.of(
              "/shift",
              "/health-tasks",
              "/health-services",
              "/citizens/{1107669990}/changes",
              "/citizens/{1107669990}/incidents");
      case "case_worker" ->
          List.of(
              "/orders",
              "/offers",
              "/citizens/{3008559990}/match?group=adhd",
              "/citizens/{3008559990}/order/new");
      case "facility_staff" -> List.of("/orders", "/offers");
      case "coordinator_norddjurs" ->
          List.of("/attention", "/attention/differences", "/agreements/try");
      default -> throw new IllegalArgumentException("whose pages are " + who + "'s");
    };
  }

  /// A draft, tried until there is a result to look at.
  private static void tried(Page page) {
    page.navigate(Browser.url("/agreements/try"));
    page.locator("#agreement").selectOption("indlaeggelse-og-udskrivelse-midt/1");
    page.locator("form[action='/agreements/try'] button").click();
    page.waitForURL(address -> address.matches(".*/agreements/try/.+"));
    Browser.house().bean(SimulateRuns.class).run();
    page.reload();
  }
}
