package medspil.task.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.RuleRef;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.stay.Board;
import medspil.task.Ended;
import medspil.task.LastSaid;
import medspil.task.Listed;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes lines of what the worklists hold: with names, the agreements' words and dates as people
/// say them.
@Component
final class WorkRows {
  private final People people;
  private final Board board;
  private final LastSaid said;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;

  WorkRows(
      People people,
      Board board,
      LastSaid said,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids) {
    this.people = people;
    this.board = board;
    this.said = said;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
  }

  /// @param owner whether the party shown is the one that has it, else the one it came from
  List<TaskRow> of(Shell shell, List<Listed> tasks, boolean owner) {
    var pathways = tasks.stream().map(Listed::pathway).distinct().toList();
    var names = people.seen(shell.viewer(), pathways);
    var sent = board.reportsSent(shell.viewer(), pathways);
    var words = new RuleWords(agreements.get(), shell.voice());
    var rules = new HashMap<String, Said>();
    var waited = owner ? waited(shell, tasks) : Map.<TaskId, List<String>>of();
    return tasks.stream()
        .map(task ->
            row(
                shell,
                rules.computeIfAbsent(
                    task.rule(), rule -> Said.of(words, RuleRef.parse(rule), !owner)),
                task,
                names.get(task.pathway()),
                Optional.ofNullable(sent.get(task.pathway())),
                owner,
                waited.getOrDefault(task.id(), List.of())))
        .toList();
  }

  /// What those who have no login said of what others wait for.
  private Map<TaskId, List<String>> waited(Shell shell, List<Listed> tasks) {
    var ids = tasks.stream().map(Listed::id).toList();
    var reports = new Reports(shell, List.of());
    var marks = new HashMap<TaskId, List<String>>();
    said.of(shell.viewer(), ids)
        .forEach((task, one) ->
            marks.put(
                task, List.of(shell.say("task.mark.said", Map.of("said", reports.said(one))))));
    said.locked(shell.viewer(), ids)
        .forEach(task ->
            marks.merge(
                task,
                List.of(shell.say("task.mark.locked")),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return marks;
  }

  List<EndedRow> ended(Shell shell, List<Ended> tasks) {
    var names = people.seen(shell.viewer(), pathways(tasks));
    var words = new RuleWords(agreements.get(), shell.voice());
    return tasks.stream().map(task -> ended(shell, words, task, names)).toList();
  }

  private static Collection<PathwayId> pathways(List<Ended> tasks) {
    return tasks.stream().map(Ended::pathway).distinct().toList();
  }

  /// What a rule says of each of its tasks: a list repeats few rules many times.
  private record Said(
      String title,
      String place,
      @Nullable String within,
      boolean aboutTheReport,
      List<Choice> answers) {

    static Said of(RuleWords words, RuleRef rule, boolean answered) {
      return new Said(
          words.title(rule),
          words.place(rule),
          words.within(rule).orElse(null),
          words.isAboutTheReport(rule),
          answered ? words.answers(rule) : List.of());
    }
  }

  private TaskRow row(
      Shell shell,
      Said said,
      Listed task,
      People.@Nullable Person person,
      Optional<Instant> sent,
      boolean owner,
      List<String> waited) {
    return new TaskRow(
        said.title(),
        sent.filter(_ -> said.aboutTheReport()).map(at -> automatically(shell, at)).orElse(null),
        address(task.pathway(), task.id()),
        said.place(),
        said.within(),
        name(shell, person),
        born(shell, person),
        Due.of(shell, task.due(), task.paused()),
        Tag.of(directory.get(), owner ? task.owner() : fromOthers(task)).orElse(null),
        Stream.concat(waited.stream(), marks(shell, task).stream()).toList(),
        said.answers(),
        ids.get().toString());
  }

  // What arose at one's own unit comes from nobody.
  private static @Nullable UUID fromOthers(Listed task) {
    return task.owner().equals(task.from()) ? null : task.from();
  }

  private static List<String> marks(Shell shell, Listed task) {
    var marks = new ArrayList<String>();
    if (task.missing()) {
      marks.add(shell.say("task.mark.missing"));
    }
    if (task.unsure()) {
      marks.add(shell.say("task.mark.unsure"));
    }
    return marks;
  }

  private static EndedRow ended(
      Shell shell, RuleWords words, Ended task, Map<PathwayId, People.Person> names) {
    var rule = RuleRef.parse(task.rule());
    var person = names.get(task.pathway());
    return new EndedRow(
        words.title(rule),
        address(task.pathway(), task.id()),
        words.place(rule),
        name(shell, person),
        born(shell, person),
        shell.dates().moment(task.at()),
        Outcomes.said(shell.voice(), words.answers(rule), task.outcome()),
        note(shell, task));
  }

  private static @Nullable String note(Shell shell, Ended task) {
    if (task.groundFell()) {
      return shell.say("task.mark.ground_fell");
    }
    return task.late() ? shell.say("task.mark.was_late") : null;
  }

  static String automatically(Shell shell, Instant at) {
    var today = shell.dates().today().atStartOfDay(Due.zone(shell)).toInstant();
    var when = at.isBefore(today) ? shell.dates().moment(at) : shell.dates().clock(at);
    return shell.say("task.report.automatic", Map.of("at", when.text()));
  }

  static String address(PathwayId pathway, TaskId task) {
    return "/tasks/" + pathway.value() + "/" + task.value();
  }

  static String name(Shell shell, People.@Nullable Person person) {
    return person == null ? shell.say("task.citizen.hidden") : person.name();
  }

  static @Nullable String born(Shell shell, People.@Nullable Person person) {
    return person == null || person.birthDate() == null
        ? null
        : shell.say("task.citizen.born", Map.of("date", shell.dates().plain(person.birthDate())));
  }
}
