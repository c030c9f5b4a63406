package medspil.portal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Clause;
import medspil.agreement.RuleRef;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.journal.Category;
import medspil.order.OrderTable;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.task.Status;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a citizen who does what for them by when, and what was agreed about it.
@Component
final class Promises {
  private static final Duration LATELY = Duration.ofDays(14);

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final OrderTable table;

  Promises(
      Supplier<AgreementsInForce> agreements, Supplier<Directory> directory, OrderTable table) {
    this.agreements = agreements;
    this.directory = directory;
    this.table = table;
  }

  List<MinePage.Promise> owed(Shell shell, Pathway pathway, Predicate<Task> which) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .filter(which)
        .filter(task -> isSaid(shell, pathway, task))
        .sorted(Comparator.comparing(Task::due))
        .map(task -> promise(shell, task))
        .toList();
  }

  List<MinePage.Done> done(Shell shell, Pathway pathway) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status() == Status.DONE)
        .filter(task -> isSaid(shell, pathway, task))
        .flatMap(task -> done(shell, task).stream())
        .toList();
  }

  /// What is owed because of an incident is told with the incident, and not before.
  private boolean isSaid(Shell shell, Pathway pathway, Task task) {
    var now = shell.dates().now();
    return task.because().category() != Category.INCIDENT
        || pathway.incidents().openToCitizen(now, now.minus(table.shownAnyway())).stream()
            .anyMatch(one -> task.key().occurrence().startsWith(one.id().toString()));
  }

  private Optional<MinePage.Done> done(Shell shell, Task task) {
    return Optional.ofNullable(task.outcome())
        .map(Task.Outcome::at)
        .filter(at -> at.plus(LATELY).isAfter(shell.dates().now()))
        .map(at ->
            new MinePage.Done(
                title(shell, task), who(task).orElse(null), shell.dates().moment(at)));
  }

  private MinePage.Promise promise(Shell shell, Task task) {
    return new MinePage.Promise(
        title(shell, task),
        who(task).orElse(null),
        task.countdown() == null ? null : shell.dates().until(task.due()),
        note(shell, task),
        Contacts.phone(directory.get(), task.owner().unit()),
        place(shell, task.rule()),
        "/agreements/" + task.rule().agreement() + "#clause-" + task.rule().clause(),
        words(shell, task.rule()));
  }

  private static @Nullable String note(Shell shell, Task task) {
    if (task.status() == Status.PAUSED) {
      return shell.say("portal.promise.paused");
    }
    return late(shell, task.countdown() == null ? null : task.due())
        ? shell.say("portal.promise.late")
        : null;
  }

  private static boolean late(Shell shell, @Nullable Instant due) {
    return due != null && due.isBefore(shell.dates().now());
  }

  private static String title(Shell shell, Task task) {
    return task.title().in(shell.language().tag());
  }

  private Optional<Tag> who(Task task) {
    return Tag.of(directory.get(), task.owner().unit());
  }

  private String place(Shell shell, RuleRef rule) {
    var title =
        agreement(rule)
            .map(one -> one.identity().title().in(shell.language().tag()))
            .orElse(rule.agreement());
    return shell.say("portal.promise.place", Map.of("agreement", title, "clause", rule.clause()));
  }

  // An annex may add a rule to a clause of its parent, which then has the words.
  private @Nullable String words(Shell shell, RuleRef rule) {
    return agreement(rule).stream()
        .flatMap(own -> Stream.concat(Stream.of(own), parents(own)))
        .flatMap(one -> one.clause(rule.clause()).stream())
        .map(Clause::text)
        .filter(Objects::nonNull)
        .findFirst()
        .map(text -> text.in(shell.language().tag()))
        .orElse(null);
  }

  private Optional<Agreement> agreement(RuleRef rule) {
    return agreements.get().agreements().stream()
        .filter(one -> one.id().equals(rule.agreement()) && one.version() == rule.version())
        .findFirst();
  }

  private Stream<Agreement> parents(Agreement own) {
    return agreements.get().agreements().stream()
        .filter(one -> one.id().equals(own.identity().under()));
  }
}
