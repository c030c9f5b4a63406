package medspil.task.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.Clause;
import medspil.agreement.DutyRule;
import medspil.agreement.Origin;
import medspil.agreement.PartyFunction;
import medspil.agreement.Words;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.Language;
import medspil.page.Shell;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;

/// Answers *Hvorfor denne opgave?* for one reader.
final class TaskWhy {
  private static final String TAKEN_OVER = "succession";

  private final Shell shell;
  private final RuleWords words;
  private final Directory directory;
  private final Task task;

  TaskWhy(Shell shell, RuleWords words, Directory directory, Task task) {
    this.shell = shell;
    this.words = words;
    this.directory = directory;
    this.task = task;
  }

  TaskPage.Why told() {
    var clause = words.clause(task.rule());
    return new TaskPage.Why(
        agreement(),
        text(clause.map(Clause::heading)),
        text(clause.map(Clause::text)),
        origin(),
        event(),
        deadline(),
        owner(),
        gap(),
        task.because().unknown().stream().map(this::fact).toList());
  }

  private String agreement() {
    return shell.say(
        "task.why.agreement",
        Map.of(
            "agreement",
            words.agreementTitle(task.rule()),
            "version",
            task.rule().version(),
            "clause",
            task.rule().clause()));
  }

  /// Why it moved, when it moved with a new version.
  private Optional<String> migrated() {
    return Optional.ofNullable(task.migrated())
        .map(one ->
            shell.say(
                "task.why.migrated",
                Map.of("from", one.from(), "to", one.to(), "at", shell.dates().exact(one.at()))));
  }

  private @Nullable String text(Optional<Words> found) {
    return found.map(words::in).orElse(null);
  }

  private String origin() {
    return words.origin(task.rule()).map(this::origin).orElse("");
  }

  private String origin(Origin origin) {
    var kind = shell.say("task.origin." + origin.kind().name().toLowerCase(Locale.ROOT));
    var place = origin.place() == null ? "" : ", " + origin.place();
    return kind + ": " + origin.source() + place;
  }

  /// What happened, when, and when it was known here.
  private List<String> event() {
    var because = task.because();
    var from = unit(because.from()).map(Unit::name).orElse("");
    var ground =
        shell.say("task.ground." + because.ground(), Map.of("at", from.isEmpty() ? "none" : from));
    var noticed = at("task.why.noticed", because.noticedAt());
    if (because.occurredAt().isAfter(because.noticedAt())) {
      return List.of(ground, at("task.why.ahead", because.occurredAt()), noticed);
    }
    var occurred = at("task.why.occurred", because.occurredAt());
    return because.occurredAt().equals(because.noticedAt())
        ? List.of(ground, occurred)
        : List.of(ground, occurred, noticed);
  }

  private String at(String key, Instant when) {
    return shell.say(key, Map.of("at", shell.dates().exact(when)));
  }

  private List<String> deadline() {
    var countdown = task.countdown();
    if (countdown == null) {
      return List.of(shell.say("task.why.no_date"));
    }
    return RuleWords.aloud(shell.voice()).sentences(countdown.deadline().because());
  }

  private List<String> owner() {
    var said = new ArrayList<String>();
    migrated().ifPresent(said::add);
    said.add(of("task.why.owner", PartyFunction.of(task.owner().party())));
    words.duty(task.rule()).stream().flatMap(this::others).forEach(said::add);
    words.again(task.rule()).ifPresent(said::add);
    words.row(task.rule(), task.because().occurrence()).map(row -> row + ".").ifPresent(said::add);
    if (!task.handed().isEmpty()) {
      said.add(handed(task.handed().getLast()));
    }
    return said;
  }

  private String handed(Task.Handed last) {
    return last.reason().equals(TAKEN_OVER)
        ? shell.say(
            "task.why.taken_over",
            Map.of(
                "by", house(task.owner().unit()),
                "from", house(last.from()),
                "at", shell.dates().exact(last.at())))
        : shell.say("task.why.handed", Map.of("reason", Reason.said(shell.voice(), last.reason())));
  }

  private String house(UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .flatMap(one -> directory.organisation(one.organisation()))
        .map(Organisation::name)
        .orElse("?");
  }

  /// Who is told, and whom it is brought to when nothing happens.
  private Stream<String> others(DutyRule rule) {
    return Stream.concat(
        rule.tell().stream().map(who -> of("task.why.tells", who)),
        Stream.ofNullable(rule.escalate()).map(one -> of("task.why.escalates", one.to())));
  }

  private String of(String key, PartyFunction who) {
    var function = who.function();
    return shell.say(
        key,
        Map.of(
            "role",
            word("task.party." + who.role(), who.role()),
            "function",
            function == null ? "none" : function(function)));
  }

  private @Nullable String gap() {
    var missing = task.owner().missing();
    if (missing == null) {
      return null;
    }
    var organisation =
        directory
            .organisation(new OrganisationId(task.owner().organisation()))
            .map(Organisation::name)
            .orElse("");
    return shell.say(
        "task.why.gap", Map.of("organisation", organisation, "function", function(missing)));
  }

  private String function(String name) {
    return name.endsWith(".leader")
        ? shell.say(
            "directory.function.leader",
            Map.of("function", function(name.substring(0, name.lastIndexOf('.')))))
        : word("directory.function." + name, name);
  }

  private String fact(String name) {
    return word("task.fact." + name, name);
  }

  private String word(String key, String otherwise) {
    return shell.voice().texts().has(Language.DA, key) ? shell.say(key) : otherwise;
  }

  private Optional<Unit> unit(java.util.@Nullable UUID id) {
    return Optional.ofNullable(id).flatMap(one -> directory.unit(new UnitId(one)));
  }
}
