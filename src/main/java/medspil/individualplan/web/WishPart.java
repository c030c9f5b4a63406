package medspil.individualplan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.IndividualPlanTable.Kind;
import medspil.individualplan.Wish;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.SentForm;

/// What was said to having a plan, and the form in which it is said.
record WishPart(PlanWords words, IndividualPlan plan, PlanReader reader, SentForm form) {

  IndividualPlanPage.Wishing wishing() {
    var all = plan.wishes().reversed();
    var open = plan.isOpen();
    return new IndividualPlanPage.Wishing(
        all.isEmpty() ? words.forReader("wish.unsaid") : said(all.getFirst()),
        all.stream().skip(1).map(this::said).toList(),
        reader.citizen() && !open ? words.tell("press.yes") : null,
        reader.citizen() && (open || all.isEmpty())
            ? words.tell(open ? "press.take_back" : "press.no")
            : null,
        reader.citizen() && !open ? askAgain("no") : null,
        reader.hears() && plan.isNeeded() ? heard() : null);
  }

  private String said(Wish wish) {
    var again = wish.askAgain();
    var unit = wish.unit();
    var sentence =
        words.tell(
            "wish." + (wish.yes() ? "yes" : "no"),
            Map.of(
                "who", words.named(Kind.SPEAKER, wish.by()),
                "way", withinSentence(words.named(Kind.WAY, wish.way())),
                "day", words.day(wish.at()),
                "unit", unit == null ? "none" : words.unit(unit)));
    return again == null
        ? sentence
        : sentence
            + " "
            + words.tell("wish.again", Map.of("day", words.shell().dates().plain(again)));
  }

  private static String withinSentence(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private Field askAgain(String about) {
    return form.field(words.shell(), about, "askAgain", words.tell("wish.ask_again"), "")
        .hint(words.forReader("wish.ask_again.hint"));
  }

  private IndividualPlanPage.Heard heard() {
    var shell = words.shell();
    return new IndividualPlanPage.Heard(
        form.field(shell, "wish", "answer", words.tell("wish.answer"), "").mustBeFilled(),
        List.of(
            new Choice("", words.tell("choose")),
            new Choice("yes", words.tell("wish.answer.yes")),
            new Choice("no", words.tell("wish.answer.no"))),
        form.field(shell, "wish", "by", words.tell("wish.by"), "patient"),
        words.offered(Kind.SPEAKER),
        form.field(shell, "wish", "way", words.tell("wish.way"), "talk"),
        words.offered(Kind.WAY).stream().filter(one -> !one.value().equals(OWN_PAGE)).toList(),
        askAgain("wish"));
  }

  static final String PATIENT = "patient";
  static final String OWN_PAGE = "own_page";
}
