package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;

/// If this breaks, a goal has no day, nobody who works on it, or nothing that shows how far it is.
class ClearGoalTest {
  private static final Pattern GOAL =
      Pattern.compile("href=\"(/citizens/[^\"]+/goals/[0-9a-f-]{36})\">([^<]*)<");
  private static final Pattern QUESTION = Pattern.compile("name=\"(q-[a-z_]+)\"");
  private static final String LEAD =
      "Giver målet mening for jer, kan I se jeres egen rolle og eget ansvar,"
          + " og er det klart, hvornår det skal være nået?";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  private final Visitor worker = Visitor.as("case_worker");

  @Test
  @Proves({"R1-55", "R1-66"})
  void a_goal_is_not_wholly_clear_before_somebody_is_named_to_carry_it_out_by_a_day() {
    var goal = goal("1810489991", "Klara");
    var edit = goal + "/edit";
    var names =
        QUESTION.matcher(worker.get(edit).page()).results().map(one -> one.group(1)).toList();
    var answers = names.stream().collect(Collectors.toMap(one -> one, one -> "Svar " + one));
    answers.put("words", "Laver sin egen mad");
    answers.put("by", today.plusMonths(6).toString());
    answers.remove("q-who");

    send(goal, "/edit", answers);
    assertThat(worker.get(edit).page()).contains("14 af 15 spørgsmål har et svar.");
    answers.put("q-who", "Hendes kontaktperson, Bo");
    send(goal, "/edit", answers);

    assertThat(worker.get(edit).page()).contains("15 af 15 spørgsmål har et svar.");
    var day = today.plusMonths(6).format(DateTimeFormatter.ofPattern("d. MMM", Locale.of("da")));
    assertThat(PublicText.in(worker.get(goal).page())).containsPattern("Nået senest .{0,12}" + day);
  }

  @Test
  @Proves({"R1-01", "R1-37", "R1-59"})
  void where_it_began_what_is_wanted_and_how_far_it_has_come_stand_together() {
    var goal = goal("1810489992", "Kamma");
    send(
        goal,
        "/scale",
        Map.of(
            "level0", "Spiser rugbrød hver aften",
            "level1", "Laver mad sammen med en anden",
            "level2", "Laver mad to aftener om ugen",
            "level3", "Laver mad fire aftener om ugen",
            "level4", "Laver mad hver aften",
            "weight", "1"));

    send(goal, "/assess", seen("-2", "SAME", today.minusDays(60)));
    assertThat(list(goal)).contains("T = 30");
    send(goal, "/assess", seen("0", "BETTER", today));

    var page = PublicText.in(worker.get(goal).page());
    assertThat(page)
        .contains("Udvikle")
        .contains("Som ventet (0): Laver mad to aftener om ugen")
        .contains("Meget mindre end ventet (-2): Spiser rugbrød hver aften")
        .containsPattern("Fremgang Som ventet \\(0\\).{0,80} Som før Meget mindre end ventet");
    assertThat(list(goal)).contains("T = 50", "Udvikle", "Myndighed: Fremgang");
  }

  @Test
  @Proves({"R1-60", "R1-61", "R1-67"})
  void each_of_the_three_says_whether_goal_part_and_day_are_clear_to_them() {
    var tove =
        Browser.house()
            .bean(People.class)
            .withNumber(new Cpr("1107669990"))
            .orElseThrow()
            .pathway();
    var authority = Visitor.as("case_worker_hjoerring");
    var goal =
        goals(authority.get("/citizens/" + tove.value() + "/goals"), "Tove får en rytme i døgnet");
    var own = Visitor.as("citizen_tove");
    var agree = "/mine" + goal.substring(goal.indexOf("/goals/")) + "/agree";

    for (var side : List.of(authority, Visitor.as("facility_staff_solgaarden"))) {
      var page = side.get(goal);
      assertThat(page.page()).contains(LEAD);
      assertThat(PublicText.in(page.page())).contains("Nået senest");
      side.send(page, goal + "/answer", Map.of("command", command(), "agrees", "yes"));
    }
    assertThat(PublicText.in(own.get("/mine/goals").page())).contains("Er det også dit mål?");
    own.send(own.get("/mine/goals"), agree, Map.of("command", command(), "answer", "yes"));

    assertThat(PublicText.in(authority.get(goal).page()))
        .containsPattern("Borgeren Enig .{0,20} Myndighed Enig .{0,20} Udfører Enig ");
  }

  private String goal(String cpr, String given) {
    var citizen = Patient.with(cpr, given, "Holt", "SEL-107");
    var address = "/citizens/" + citizen.id().value() + "/goals";
    send(
        address,
        "",
        Map.of(
            "level", "INTERVENTION_GOAL",
            "words", "Laver sin egen mad",
            "direction", "DEVELOP"));
    return goals(worker.get(address), "Laver sin egen mad");
  }

  private static Map<String, String> seen(String score, String change, LocalDate day) {
    return Map.of("score", score, "change", change, "day", day.toString());
  }

  private void send(String address, String form, Map<String, String> filled) {
    var fields = worker.fields(worker.get(address + page(form)), address + form, filled);
    fields.put("command", command());
    assertThat(worker.post(address + form, fields).status()).isEqualTo(200);
  }

  private static String page(String form) {
    return form.equals("/edit") ? form : "";
  }

  private String list(String goal) {
    return PublicText.in(worker.get(goal.substring(0, goal.lastIndexOf('/'))).page());
  }

  private static String goals(Visitor.Answer page, String begins) {
    return GOAL.matcher(page.page())
        .results()
        .filter(one -> one.group(2).startsWith(begins))
        .map(one -> one.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String command() {
    return UUID.randomUUID().toString();
  }
}
