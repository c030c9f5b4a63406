package medspil.browser;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody around a citizen who does not see, hold a mouse or have a wide screen
/// is shut out, or the citizen is. [EveryPageOfSupportTest] has the rest.
class EveryPageTest {
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
    "citizen_tove, da-DK, 390",
    "allocation_trondheim, nb-NO, 390",
    "ward_nurse_trondheim, en-GB, 1440",
    "outpatient_nurse, en-GB, 1440",
    "support_worker, nb-NO, 390",
    "citizen_maria, da-DK, 390",
    "citizen_sigrid, nb-NO, 390",
    "coordinator_trondheim, en-GB, 1440"
  })
  void axe_finds_nothing_serious_and_nothing_sticks_out(String who, String language, int width) {
    var onlooker = Onlooker.signedIn(who, language, width);

    pages(who).forEach(onlooker::see);
    switch (who) {
      case "home_nurse", "ward_nurse" -> ofOneCitizen(onlooker, "{2512489990}");
      case "coordinator" -> ofOneCitizen(onlooker, "{1701939990}");
      case "outpatient_nurse", "support_worker", "citizen_maria" ->
          onlooker.open("/citizens/{1902879990}/transitions", ".ms-history a");
      case "citizen", "citizen_tove" -> {
        letters(onlooker);
        onlooker.page().locator(".ms-what a").first().click();
        onlooker.look("/mine/message");
      }
      case "citizen_sigrid" -> letters(onlooker);
      default -> {}
    }
  }

  private static void ofOneCitizen(Onlooker onlooker, String citizen) {
    var page = onlooker.page();
    onlooker.open("/work", ".ms-what a");
    onlooker.open("/admissions", ".ms-stay h3 a");
    if (page.locator("a[href$='/home']").count() > 0) {
      page.locator("a[href$='/home']").click();
      onlooker.look("/admissions/one/home");
    }
    onlooker.go("/citizens/" + citizen);
    onlooker.look("/citizen");
    onlooker.go("/teams/" + citizen);
    onlooker.look("/team");
    onlooker.open("/messages", ".ms-what a");
    onlooker.go("/citizens/" + citizen + "/messages");
    onlooker.look("/citizen/messages");
    page.navigate(page.url() + "/new");
    onlooker.look("/citizen/messages/new");
  }

  private static void letters(Onlooker onlooker) {
    onlooker.go("/mine");
    onlooker.page().locator("a[href$='/messages']").click();
    onlooker.look("/mine/messages");
  }

  private static List<String> pages(String who) {
    return switch (who) {
      case "citizen", "citizen_tove" -> OWN;
      case "outpatient_nurse" ->
          List.of("/citizens/{1902879990}/transitions", "/teams/{1902879990}/held");
      case "support_worker", "citizen_maria" -> List.of("/citizens/{1902879990}/transitions");
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
      case "home_nurse" ->
          Stream.concat(STAFF.stream(), Stream.of("/shift", "/emergency")).toList();
      default -> STAFF;
    };
  }
}
