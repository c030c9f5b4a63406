package medspil.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medspil.app.SimulateRuns;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, somebody who does not see, hold a mouse or have a wide screen is shut out.
class EveryPageTest {
  private static final Pattern CITIZEN = Pattern.compile("\\{(\\d+)}");

  private static final List<String> STAFF =
      List.of(
          "/work",
          "/work?list=waiting",
          "/work?list=done",
          "/promised",
          "/notices",
          "/orders",
          "/messages",
          "/messages?list=to_answer",
          "/citizens",
          "/admissions",
          "/admissions?view=list",
          "/agreements",
          "/agreements/situations",
          "/agreements/indlaeggelse-og-udskrivelse-midt/required",
          "/agreements/indlaeggelse-og-udskrivelse-midt/compare",
          "/agreements/indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo",
          "/agreements/forloebsprogram-bipolar-nord",
          "/agreements/indlaeggelse-og-udskrivelse-midt/document");

  /// The demo's, announced.
  private static final String MEETING =
      "/agreements/samarbejdsmodel-sundhedsydelser-botilbud-nord/meetings/11e8d269-c450-34ef-8190-3df8836fbdf1";

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
          "/agreements/indlaeggelse-og-udskrivelse-midt/ending");
  private static final List<String> OWN =
      List.of("/mine", "/mine/goals", "/mine/need", "/mine/looks", "/agreements");

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @CsvSource({
    "home_nurse, da-DK, 1440",
    "home_nurse, nb-NO, 390",
    "ward_nurse, en-GB, 1440",
    "coordinator, da-DK, 390",
    "citizen, da-DK, 1440",
    "citizen, en-GB, 390",
    "coordinator_norddjurs, da-DK, 1440",
    "coordinator_norddjurs, nb-NO, 390",
    "secretary, da-DK, 1440",
    "secretary, nb-NO, 390",
    "facility_staff_solgaarden, da-DK, 1440",
    "facility_staff_solgaarden, nb-NO, 390",
    "case_worker_hjoerring, da-DK, 1440",
    "case_worker_hjoerring, nb-NO, 390",
    "citizen_tove, da-DK, 390",
    "case_worker, da-DK, 1440",
    "case_worker, nb-NO, 390",
    "facility_staff, da-DK, 390",
    "facility_staff, en-GB, 1440",
    "allocation_trondheim, nb-NO, 390",
    "ward_nurse_trondheim, en-GB, 1440",
    "outpatient_nurse, en-GB, 1440",
    "support_worker, nb-NO, 390",
    "citizen_maria, da-DK, 390",
    "citizen_sigrid, nb-NO, 390",
    "coordinator_trondheim, en-GB, 1440"
  })
  void axe_finds_nothing_serious_and_nothing_sticks_out(String who, String language, int width) {
    var page = Browser.signIn(Browser.page(width, 900, language), who);

    for (var path : pages(who)) {
      page.navigate(Browser.url(named(path)));
      look(page, who, language, width, path);
    }
    if (who.equals("facility_staff_solgaarden")) {
      open(page, "/health-tasks", ".ms-what a", who, language, width);
      page.locator(".ms-acts summary").first().click();
      look(page, who, language, width, "/health-task-form");
      page.locator(".ms-crumbs a").last().click();
      page.waitForLoadState();
      look(page, who, language, width, "/citizen-health-tasks");
    }
    if (who.equals("case_worker_hjoerring")) {
      page.navigate(Browser.url(named("/citizens/{1107669990}/process")));
      look(page, who, language, width, "/process");
      goals(page, who, language, width);
    }
    if (who.equals("coordinator_norddjurs")) {
      open(page, "/attention", ".ms-what a", who, language, width);
      tried(page);
      look(page, who, language, width, "/agreements/try/one");
    }
    if (List.of("case_worker", "facility_staff").contains(who)) {
      open(page, "/orders", ".ms-what a", who, language, width);
      contract(page, who, language, width);
      open(page, "/offers", ".ms-table a, .ms-what a", who, language, width);
    }
    if (who.equals("facility_staff")) {
      page.navigate(Browser.url("/offers"));
      page.locator("a", new Page.LocatorOptions().setHasText("Engparken")).first().click();
      page.locator("a[href$='/edit']").click();
      look(page, who, language, width, "/offer/edit");
    }
    if (who.equals("case_worker")) {
      page.navigate(Browser.url(named("/citizens/{3008559990}/order")));
      page.locator(".ms-disclosure summary").last().click();
      look(page, who, language, width, "/citizen/order");
    }
    if (List.of("home_nurse", "ward_nurse", "coordinator").contains(who)) {
      open(page, "/work", ".ms-what a", who, language, width);
      open(page, "/admissions", ".ms-stay h3 a", who, language, width);
      if (page.locator("a[href$='/home']").count() > 0) {
        page.locator("a[href$='/home']").click();
        look(page, who, language, width, "/admissions/one/home");
      }
      var citizen = who.equals("coordinator") ? "1701939990" : "2512489990";
      page.navigate(Browser.url(named("/citizens/{" + citizen + "}")));
      look(page, who, language, width, "/citizen");
      page.navigate(Browser.url(named("/teams/{" + citizen + "}")));
      look(page, who, language, width, "/team");
      open(page, "/messages", ".ms-what a", who, language, width);
      page.navigate(Browser.url(named("/citizens/{" + citizen + "}/messages")));
      look(page, who, language, width, "/citizen/messages");
      page.navigate(page.url() + "/new");
      look(page, who, language, width, "/citizen/messages/new");
    }
    if (pages(who).contains("/citizens/{1902879990}/transitions")) {
      open(page, "/citizens/{1902879990}/transitions", ".ms-history a", who, language, width);
      return;
    }
    if (who.startsWith("citizen")) {
      page.navigate(Browser.url("/mine"));
      page.locator("a[href$='/messages']").click();
      look(page, who, language, width, "/mine/messages");
      if (!who.equals("citizen_sigrid")) {
        page.locator(".ms-what a").first().click();
        look(page, who, language, width, "/mine/message");
      }
    }
  }

  private static void contract(Page page, String who, String language, int width) {
    contractOf("Gerda Friis", page);
    look(page, who, language, width, "/contract/terminated");
    page.navigate(page.url().replaceAll("/contract.*", "/ending"));
    look(page, who, language, width, "/ending");
    contractOf("Bo Larsen", page);
    page.locator("#move-in summary").first().click();
    look(page, who, language, width, "/contract");
    var contract = page.url();
    page.navigate(contract.replace("/contract", "/information"));
    page.locator("summary").first().click();
    look(page, who, language, width, "/information");
    page.navigate(contract.replace("/contract", "/visits"));
    look(page, who, language, width, "/visits");
    page.navigate(contract + "/edit");
    look(page, who, language, width, "/contract/edit");
  }

  private static void contractOf(String citizen, Page page) {
    page.navigate(Browser.url("/orders"));
    page.locator("tr", new Page.LocatorOptions().setHasText(citizen))
        .locator("a[href$='/contract']")
        .first()
        .click();
    page.waitForURL(address -> address.endsWith("/contract"));
  }

  private static void goals(Page page, String who, String language, int width) {
    page.navigate(Browser.url(named("/citizens/{1107669990}/goals")));
    page.locator(".ms-goal h3 a").first().click();
    page.locator("summary").first().click();
    look(page, who, language, width, "/goal");
    page.navigate(page.url().replaceAll("[#?].*", "") + "/edit");
    look(page, who, language, width, "/goal-edit");
    page.navigate(Browser.url(named("/citizens/{1107669990}/need")));
    page.locator(".ms-history a").last().click();
    look(page, who, language, width, "/need-assessment");
    page.navigate(Browser.url(named("/citizens/{1107669990}/meetings")));
    page.locator(".ms-history a").first().click();
    page.waitForURL(address -> address.matches(".*/meetings/.+"));
    look(page, who, language, width, "/meeting");
    page.navigate(page.url() + "/screen");
    look(page, who, language, width, "/meeting-screen");
    open(page, "/citizens/{1107669990}/changes", ".ms-history a", who, language, width);
    open(page, "/citizens/{1107669990}/incidents", ".ms-history a", who, language, width);
    page.navigate(Browser.url(named("/citizens/{1107669990}/meetings")));
    page.locator(".ms-history a").last().click();
    page.waitForURL(address -> address.matches(".*/meetings/.+"));
    page.locator("a[href$='/frame']").click();
    page.waitForURL(address -> address.endsWith("/frame"));
    look(page, who, language, width, "/frame");
    open(page, "/citizens/{1107669990}/plan", ".ms-history a", who, language, width);
  }

  @ParameterizedTest(name = "public, {0} px")
  @ValueSource(ints = {1440, 390})
  void what_is_public_too(int width) {
    var page = Browser.page(width, 900, "da-DK");

    for (var path : PUBLIC) {
      page.navigate(Browser.url(path));
      look(page, "nobody", "da", width, path);
    }
  }

  private static List<String> pages(String who) {
    return switch (who) {
      case "citizen", "citizen_tove" -> OWN;
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
      case "outpatient_nurse", "support_worker", "citizen_maria" ->
          List.of("/citizens/{1902879990}/transitions");
      case "citizen_sigrid" ->
          List.of(
              "/mine",
              "/citizens/{12834810008}/individual-plan",
              "/citizens/{12834810008}/individual-plan/document");
      case "coordinator_trondheim" ->
          List.of(
              "/citizens/{12834810008}/individual-plan",
              "/citizens/{52857010019}/individual-plan",
              "/service-models",
              "/citizens/{12834810008}/service-models");
      case "coordinator_norddjurs" -> List.of("/attention", "/agreements/try");
      case "home_nurse" ->
          Stream.concat(STAFF.stream(), Stream.of("/shift", "/emergency")).toList();
      default -> STAFF;
    };
  }

  private static void open(
      Page page, String list, String link, String who, String language, int width) {
    page.navigate(Browser.url(named(list)));
    if (page.locator(link).count() > 0) {
      page.locator(link).first().click();
      page.waitForLoadState();
      look(page, who, language, width, list + "/one");
    }
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

  private static void look(Page page, String who, String language, int width, String path) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    var name = path.replaceAll("[^a-z_-]+", "-");
    Browser.picture(page, "%s-%s-%d%s".formatted(who, language.substring(0, 2), width, name));
  }

  /// The address with the citizen whose number stands in it in braces.
  private static String named(String path) {
    var people = Browser.house().bean(People.class);
    return CITIZEN
        .matcher(path)
        .replaceAll(found ->
            people
                .withNumber(PersonalNumber.typed(found.group(1)).orElseThrow())
                .orElseThrow()
                .pathway()
                .value()
                .toString());
  }
}
