package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementInWords;
import medspil.agreement.DutyRule;
import medspil.agreement.PartyFunction;
import medspil.agreement.ResponsibilityRule;
import medspil.negotiation.ServiceLine;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Language;
import medspil.page.Shell;

/// The form in which the services of a text are shared out, and what was filled in.
final class ServiceForm {
  /// The mark of the service that the text does not have.
  static final String FRESH = "new";

  private static final String LABEL = "negotiation.services.";

  private final Shell shell;
  private final Agreement agreement;
  private final List<Choice> parties;
  private final List<Choice> acts;

  ServiceForm(Shell shell, Agreement agreement, List<Agreement> together, AgreementInWords words) {
    this.shell = shell;
    this.agreement = agreement;
    this.parties = parties(shell, agreement, together, words);
    this.acts = acts(shell);
  }

  /// Those that the text, or one it stands under, names in its duties and services.
  private static List<Choice> parties(
      Shell shell, Agreement agreement, List<Agreement> together, AgreementInWords words) {
    var named = new TreeMap<String, String>();
    Stream.concat(
            Stream.of(agreement),
            together.stream().filter(one -> one.id().equals(agreement.identity().under())))
        .flatMap(ServiceForm::named)
        .distinct()
        .forEach(who -> named.put(words.who(who, shell), who.text()));
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", shell.say("negotiation.services.unsaid")));
    choices.add(new Choice(ServiceLine.UNCLEAR, shell.say("negotiation.services.unclear")));
    named.forEach((said, code) -> choices.add(new Choice(code, said)));
    return choices;
  }

  private static Stream<PartyFunction> named(Agreement one) {
    var services =
        one.rules(ResponsibilityRule.class)
            .flatMap(rule ->
                Stream.of(rule.responsible(), rule.performedBy(), rule.practice().delegatedBy()))
            .flatMap(answer -> answer.settled().stream());
    return Stream.concat(services, one.rules(DutyRule.class).map(DutyRule::who));
  }

  private static List<Choice> acts(Shell shell) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", shell.say("negotiation.services.unsaid")));
    choices.add(new Choice(ServiceLine.UNCLEAR, shell.say("negotiation.services.unclear")));
    for (var act : ResponsibilityRule.Act.values()) {
      var code = act.name().toLowerCase(Locale.ROOT);
      choices.add(new Choice(code, shell.say("agreement.responsibility.act." + code)));
    }
    return choices;
  }

  private List<String> languages() {
    return agreement.identity().languages();
  }

  /// What was sent, brought together with what the text says now.
  ///
  /// @param out the rules that are to be taken out
  /// @param wrong by field
  /// @param both the fields that somebody else filled in otherwise meanwhile
  /// @param lost what was filled in about services that somebody else took out meanwhile
  record Sent(
      List<ServiceLine> lines,
      List<String> out,
      Map<String, String> wrong,
      Set<String> both,
      List<String> lost) {
    static final Sent NOTHING = new Sent(List.of(), List.of(), Map.of(), Set.of(), List.of());
  }

  /// What is wrong stands by field: a text in one language has to be in all.
  Sent sent(Map<String, String> values) {
    var lines = new ArrayList<ServiceLine>();
    var out = new ArrayList<String>();
    var wrong = new HashMap<String, String>();
    var both = new HashSet<String>();
    for (var now : ServiceLine.of(agreement)) {
      var line = new ServiceMerge(now.rule(), now, languages()).of(values, both);
      lines.add(line);
      if (values.containsKey(now.rule() + ".out")) {
        out.add(now.rule());
      } else {
        wrong.putAll(wrong(now.rule(), line));
      }
    }
    var fresh = new ServiceMerge(FRESH, ServiceMerge.EMPTY, languages()).of(values, both);
    if (!fresh.said().isEmpty()) {
      lines.add(fresh);
      wrong.putAll(wrong(FRESH, fresh));
    }
    var known = lines.stream().map(ServiceLine::rule).toList();
    return new Sent(lines, out, wrong, both, ServiceMerge.lost(values, known));
  }

  private Map<String, String> wrong(String mark, ServiceLine line) {
    var wrong = new HashMap<String, String>();
    unknown(wrong, mark, line, ServiceLine.PARTIES.getFirst(), parties);
    unknown(wrong, mark, line, ServiceLine.PARTIES.getLast(), parties);
    unknown(wrong, mark, line, "act", acts);
    for (var field : ServiceLine.TEXTS) {
      var missing =
          languages().stream()
              .filter(language -> line.said(field + "." + language).isEmpty())
              .toList();
      boolean needed = field.equals("task") || missing.size() < languages().size();
      if (needed) {
        missing.forEach(language ->
            wrong.put(mark + "." + field + "." + language, "negotiation.services.wrong.language"));
      }
    }
    return wrong;
  }

  private static void unknown(
      Map<String, String> wrong,
      String mark,
      ServiceLine line,
      String field,
      List<Choice> choices) {
    if (choices.stream().noneMatch(one -> one.value().equals(line.said(field)))) {
      wrong.put(mark + "." + field, "negotiation.wrong.choice");
    }
  }

  /// One service on the page.
  ///
  /// @param saved what the text says now
  record Row(String mark, ServiceLine line, ServiceLine saved, Sent sent) {}

  DraftServicesPage.ServiceCard card(Row row) {
    var texts =
        ServiceLine.TEXTS.stream()
            .map(field ->
                languages().stream()
                    .map(language -> ask(row, field, field + "." + language, language))
                    .toList())
            .toList();
    return new DraftServicesPage.ServiceCard(
        row.mark(),
        new ServiceMerge(row.mark(), row.saved(), languages()).was(),
        row.mark().equals(FRESH) ? shell.say("negotiation.services.new") : name(row.saved()),
        row.mark().equals(FRESH) ? "" : problem(row.saved()),
        row.sent().out().contains(row.line().rule()),
        texts.stream().flatMap(List::stream).anyMatch(ask -> ask.field().error() != null),
        List.of(
            ask(row, "responsible", "choose", parties),
            ask(row, "performed_by", "choose", parties),
            ask(row, "act", "choose", acts),
            ask(row, "legal_basis", "text", List.of())),
        texts);
  }

  private Act.Ask ask(Row row, String field, String name, String language) {
    var label = shell.say(LABEL + field);
    var said =
        languages().size() == 1
            ? label
            : shell.say(
                "negotiation.services.in", Map.of("field", label, "language", language(language)));
    return new Act.Ask(field(row, name, said, row.saved().said(name)), "write", List.of());
  }

  private Act.Ask ask(Row row, String name, String type, List<Choice> choices) {
    var saved =
        choices.stream()
            .filter(one -> one.value().equals(row.saved().said(name)))
            .map(Choice::text)
            .findFirst()
            .orElse(row.saved().said(name));
    return new Act.Ask(field(row, name, shell.say(LABEL + name), saved), type, choices);
  }

  /// @param saved what the text says now, as people say it
  private Field field(Row row, String name, String label, String saved) {
    var sent = row.mark() + "." + name;
    var field =
        Field.of("s-" + sent.replaceAll("[./]", "-"), label, row.line().said(name)).named(sent);
    if (row.sent().both().contains(sent)) {
      var other = saved.isEmpty() ? shell.say("negotiation.services.unsaid") : saved;
      return field.wrong(shell.say("negotiation.services.now", Map.of("said", other)));
    }
    var wrong = row.sent().wrong().get(sent);
    return wrong == null ? field : field.wrong(shell.say(wrong));
  }

  private static String language(String tag) {
    return Language.tagged(tag).map(Language::ownName).orElse(tag);
  }

  private String name(ServiceLine line) {
    var own = line.said("task." + shell.language().tag());
    return own.isEmpty() ? line.said("task." + languages().getFirst()) : own;
  }

  private String problem(ServiceLine line) {
    if (List.of("", ServiceLine.UNCLEAR).contains(line.said("responsible"))) {
      return shell.say("negotiation.services.nobody");
    }
    return List.of("", ServiceLine.UNCLEAR).contains(line.said("performed_by"))
        ? shell.say("negotiation.services.no_performer")
        : "";
  }
}
