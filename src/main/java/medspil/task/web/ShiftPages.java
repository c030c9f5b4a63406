package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.access.Sight;
import medspil.access.Workers;
import medspil.deadline.Turn;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.journal.NoteId;
import medspil.journal.VisibleNotes;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.Left;
import medspil.task.LeftToNext;
import medspil.task.Listed;
import medspil.task.TaskId;
import medspil.task.Worklists;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a shift, also when a form on it was sent and not carried out.
@Component
record ShiftPages(
    Worklists lists,
    LeftToNext left,
    WorkRows rows,
    Workers workers,
    Sight sight,
    VisibleNotes notes,
    Looks looks,
    Supplier<Directory> directory,
    Supplier<UUID> ids,
    Templates templates) {
  static final int MOST = 200;
  static final String WORDS = "words-";

  /// A unit of the reader that hands over, and the shift that is on.
  record On(Unit unit, Turn turn) {}

  /// The one that is asked for, or the first by name; empty when the reader's units close.
  Optional<On> on(Shell shell, @Nullable String unit) {
    var all = all(shell);
    return all.stream()
        .filter(one -> one.unit().id().toString().equals(unit))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private List<On> all(Shell shell) {
    var known = directory.get();
    return shell.viewer().units().stream()
        .flatMap(unit -> known.unit(unit).stream())
        .sorted(Comparator.comparing(Unit::name))
        .flatMap(unit ->
            Turn.at(known.calendar(unit.id()), shell.dates().now()).stream()
                .map(turn -> new On(unit, turn)))
        .toList();
  }

  /// What the unit owes, the earliest date first.
  List<Listed> owed(Shell shell, On on) {
    return lists.owed(shell.viewer(), null, MOST + 1).stream()
        .filter(one -> one.owner().equals(on.unit().id().value()))
        .toList();
  }

  List<Left> left(Shell shell, On on) {
    return left.of(shell.viewer(), on.unit().id().value(), on.turn().from(), MOST);
  }

  JteModel of(Shell shell, On on, SentForm sent) {
    var titled = shell.titled(shell.say("task.shift.title")).at(Menu.SHIFT);
    return templates.taskShift(titled, page(titled, on, sent));
  }

  private ShiftPage page(Shell shell, On on, SentForm sent) {
    var owed = owed(shell, on);
    var given = left(shell, on);
    looks.listed(
        shell.viewer(),
        "work.shift",
        Stream.concat(
                owed.stream().limit(MOST).map(Listed::pathway), given.stream().map(Left::pathway))
            .distinct()
            .toList());
    var shown = owed.stream().limit(MOST).toList();
    var lines = lines(shell, shown, sent);
    var byTask =
        shown.stream().collect(Collectors.toMap(Listed::id, Function.identity(), (a, _) -> a));
    var split = shown.stream().filter(one -> isDue(one, on.turn().to())).count();
    var refusal = sent.refusal();
    var others = lines.subList((int) split, lines.size());
    return new ShiftPage(
        on.unit().id().toString(),
        when(shell, on),
        units(shell, on),
        got(shell, given, byTask, false),
        lines.subList(0, (int) split),
        others,
        got(shell, given, byTask, true),
        owed.size() > MOST ? shell.say("task.shift.more", Map.of("n", MOST)) : null,
        refusal == null ? null : shell.say(refusal),
        others.stream().anyMatch(one -> one.words().error() != null),
        ids.get().toString());
  }

  private static boolean isDue(Listed one, Instant end) {
    return one.due() != null && !one.due().isAfter(end);
  }

  private static String when(Shell shell, On on) {
    return shell.say(
        "task.shift.when",
        Map.of(
            "unit", on.unit().name(),
            "from", shell.dates().inSentence(on.turn().from()),
            "to", shell.dates().clock(on.turn().to()).text()));
  }

  private List<WorkPage.Tab> units(Shell shell, On here) {
    var all = all(shell);
    return all.size() < 2
        ? List.of()
        : all.stream()
            .map(one ->
                new WorkPage.Tab(
                    "/shift?unit=" + one.unit().id(), one.unit().name(), one.equals(here)))
            .toList();
  }

  private List<ShiftPage.Line> lines(Shell shell, List<Listed> shown, SentForm sent) {
    var made = rows.of(shell, shown, false);
    var lines = new ArrayList<ShiftPage.Line>();
    for (var at = 0; at < shown.size(); at++) {
      var name = WORDS + shown.get(at).id().value();
      Field words = sent.field(shell, "leave", name, shell.say("task.shift.words"), "");
      lines.add(new ShiftPage.Line(made.get(at), words));
    }
    return lines;
  }

  /// What others left, or what the reader did.
  private List<ShiftPage.Got> got(
      Shell shell, List<Left> given, Map<TaskId, Listed> byTask, boolean own) {
    var theirs =
        given.stream()
            .filter(one -> one.by().equals(shell.viewer().person()) == own)
            .filter(one -> byTask.containsKey(one.task()))
            .toList();
    var tasks = theirs.stream().map(one -> byTask.get(one.task())).toList();
    var made = rows.of(shell, tasks, false);
    var words = words(shell, theirs);
    var names =
        workers.byIds(
            theirs.stream()
                .flatMap(
                    one -> Stream.concat(Stream.of(one.by()), Stream.ofNullable(one.takenBy())))
                .distinct()
                .toList());
    var lines = new ArrayList<ShiftPage.Got>();
    for (var at = 0; at < theirs.size(); at++) {
      var one = theirs.get(at);
      Function<@Nullable UUID, String> name =
          id -> id == null || !names.containsKey(id) ? "?" : names.get(id).fullName();
      lines.add(
          new ShiftPage.Got(
              one.handOver().toString(),
              made.get(at),
              words.getOrDefault(one.words(), ""),
              name.apply(one.by()),
              shell.dates().moment(one.at()),
              one.takenAt() == null
                  ? null
                  : shell.say(
                      "task.shift.taken",
                      Map.of(
                          "by", name.apply(one.takenBy()),
                          "at", shell.dates().inSentence(one.takenAt())))));
    }
    return lines;
  }

  private Map<NoteId, String> words(Shell shell, Collection<Left> given) {
    var wanted =
        given.stream()
            .collect(
                Collectors.groupingBy(
                    Left::pathway, Collectors.mapping(Left::words, Collectors.toList())));
    return wanted.isEmpty()
        ? Map.of()
        : sight.of(shell.viewer(), connection -> notes.words(connection, wanted));
  }
}
