package medspil.healthtask.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.agreement.Answer;
import medspil.agreement.Conflict;
import medspil.agreement.PartyFunction;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.ServiceCatalogue.Service;
import medspil.agreement.Words;
import medspil.page.CsvFile;
import medspil.page.Shell;

/// Says the health services of a facility as a matrix of services and parties.
final class ServicesReader {
  private final Shell shell;
  private final PartyWords parties;

  ServicesReader(Shell shell) {
    this.shell = shell;
    this.parties = new PartyWords(shell);
  }

  List<String> columns(List<Service> services) {
    return roles(services).stream().map(parties::role).toList();
  }

  List<ServicesPage.ServiceRow> rows(List<Service> services) {
    var roles = roles(services);
    return services.stream().map(service -> row(service, roles)).toList();
  }

  /// The agreements that say it, each once.
  List<ServicesPage.Way> changes(List<Service> services) {
    return services.stream()
        .map(Service::agreement)
        .distinct()
        .map(one ->
            new ServicesPage.Way(
                shell.say(
                    "healthtask.services.edit", Map.of("agreement", in(one.identity().title()))),
                "/agreements/" + one.id() + "/services"))
        .toList();
  }

  /// A line for each service.
  String csv(List<Service> services) {
    var csv = new CsvFile();
    csv.line(
        Stream.of(
                "service",
                "responsible.who",
                "performs.who",
                "act",
                "legal",
                "competence",
                "record",
                "communication",
                "problem",
                "where")
            .map(key -> shell.say("healthtask.services." + key))
            .toList());
    var roles = roles(services);
    services.forEach(service -> csv.line(cells(service, row(service, roles))));
    return csv.text();
  }

  private List<String> cells(Service service, ServicesPage.ServiceRow row) {
    var rule = service.rule();
    return List.of(
        row.name(),
        said(rule.responsible(), who -> parties.role(who.text())).text(),
        said(rule.performedBy(), who -> parties.role(who.text())).text(),
        said(rule.ground().act(), this::act).text(),
        said(rule.ground().legalBasis(), Function.identity()).text(),
        row.competence().text(),
        row.record().text(),
        row.communication().text(),
        row.problem(),
        row.clause());
  }

  private String act(ResponsibilityRule.Act one) {
    return shell.say("agreement.responsibility.act." + one.name().toLowerCase(Locale.ROOT));
  }

  private static List<String> roles(List<Service> services) {
    var roles = new LinkedHashSet<String>();
    services.forEach(service ->
        Stream.of(service.rule().responsible(), service.rule().performedBy())
            .flatMap(answer -> answer.settled().stream())
            .map(PartyFunction::text)
            .forEach(roles::add));
    return List.copyOf(roles);
  }

  private ServicesPage.ServiceRow row(Service service, List<String> roles) {
    var rule = service.rule();
    var practice = rule.practice();
    return new ServicesPage.ServiceRow(
        in(rule.task()),
        problem(service),
        rule.shared() ? shell.say("healthtask.services.shared") : "",
        roles.stream().map(role -> cell(rule, role)).toList(),
        act(rule),
        said(practice.competence(), this::in),
        said(practice.recorded(), this::in),
        said(practice.communication(), this::in),
        shell.say(
            "healthtask.services.clause",
            Map.of(
                "agreement",
                in(service.agreement().identity().title()),
                "clause",
                service.ref().clause())),
        "/agreements/" + parent(service) + "#clause-" + service.ref().clause());
  }

  /// An annex is read with its parent.
  private static String parent(Service service) {
    var under = service.agreement().identity().under();
    return service.agreement().isAnnex()
        ? Objects.requireNonNullElse(under, service.agreement().id())
        : service.agreement().id();
  }

  private String problem(Service service) {
    var rule = service.rule();
    if (service.conflicts().stream().anyMatch(one -> one.kind() == Conflict.Kind.TWO_OWNERS)) {
      return shell.say("healthtask.services.several");
    }
    return !rule.responsible().isSettled()
        ? shell.say("healthtask.services.nobody")
        : rule.performedBy().isSettled() ? "" : shell.say("healthtask.services.no_performer");
  }

  private ServicesPage.Cell cell(ResponsibilityRule rule, String role) {
    var answers = is(rule.responsible(), role);
    var performs = is(rule.performedBy(), role);
    var key =
        answers
            ? performs ? "healthtask.services.both" : "healthtask.services.responsible"
            : performs ? "healthtask.services.performs" : "";
    return new ServicesPage.Cell(parties.role(role), key.isEmpty() ? "" : shell.say(key));
  }

  private static boolean is(Answer<PartyFunction> answer, String role) {
    return answer.settled().filter(who -> who.text().equals(role)).isPresent();
  }

  private ServicesPage.Said act(ResponsibilityRule rule) {
    var act = said(rule.ground().act(), this::act);
    return rule.ground()
        .legalBasis()
        .settled()
        .map(basis -> new ServicesPage.Said(basis, act.open()))
        .orElse(act);
  }

  private <T> ServicesPage.Said said(Answer<T> answer, Function<T, String> words) {
    return switch (answer) {
      case Answer.Is<T>(var value) -> new ServicesPage.Said(words.apply(value), false);
      case Answer.Unclear<T> _ ->
          new ServicesPage.Said(shell.say("healthtask.services.unclear"), true);
      case Answer.Unsaid<T> _ ->
          new ServicesPage.Said(shell.say("healthtask.services.unsaid"), true);
    };
  }

  private String in(Words words) {
    return words.in(shell.language().tag());
  }

  static String missing(Shell shell, List<ServicesPage.ServiceRow> rows) {
    var open = rows.stream().filter(row -> !row.problem().isEmpty()).toList();
    return open.isEmpty()
        ? ""
        : shell.say("healthtask.services.missing", Map.of("count", open.size()));
  }
}
