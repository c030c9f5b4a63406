package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.change.ChangeAnswer;
import medspil.change.ChangeNotice;
import medspil.change.LeadsTo;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.task.Task;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one change notice, also when a form on it was sent and not carried out.
@Component
final class ChangePages {
  private final ChangesPages list;
  private final ChangeDoor door;
  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  ChangePages(
      ChangesPages list,
      ChangeDoor door,
      GoalTexts texts,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.list = list;
    this.door = door;
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, ChangeNotice one, SentForm form) {
    var said = texts.of(shell.viewer(), id, one.notes().toList());
    var sides = door.sides(shell, id, pathway);
    var refusal = form.refusal();
    var owed = owed(pathway, one);
    var documentation = one.documentation();
    var since = one.since();
    var reason = ChangesPages.reason(shell, one.reason());
    var page =
        new ChangePage(
            ChangesPages.address(id),
            ChangesPages.address(id) + "/" + one.id(),
            list.citizen(shell, id),
            reason,
            Tag.of(directory.get(), one.unit()).orElse(null),
            shell.dates().moment(one.notified()),
            shell.say("change.stage." + ChangesPages.code(one.stage())),
            day(shell, "change.received", one.received()),
            one.isUnanswered() ? due(shell, owed.orElse(null)) : null,
            owed.filter(task -> task.isOverdue(shell.dates().now())).isPresent(),
            refusal == null ? null : shell.say(refusal),
            goal(shell, id, pathway, one),
            since == null
                ? null
                : shell.say("change.since.day", Map.of("day", shell.dates().plain(since))),
            said.getOrDefault(one.change(), ""),
            said.getOrDefault(one.consequences(), ""),
            documentation == null ? null : said.get(documentation),
            Optional.ofNullable(day(shell, "change.told", one.told()))
                .orElseGet(() -> shell.say("change.told.not")),
            one.answers().stream().map(answer -> answer(shell, answer, said)).toList(),
            next(shell, id, one, sides),
            acts(shell, one, sides, form),
            ids);
    return templates.changeOne(shell.titled(reason).at(ChangesPages.menu(shell)), page);
  }

  /// The task to answer it, while it is open.
  private static Optional<Task> owed(Pathway pathway, ChangeNotice one) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .filter(task -> task.key().occurrence().equals(one.id().toString()))
        .filter(task -> task.because().ground().equals("change.notified"))
        .findFirst();
  }

  private static String due(Shell shell, @Nullable Task owed) {
    if (owed == null) {
      return shell.say("change.due.nobody");
    }
    return owed.due().equals(Instant.MAX)
        ? shell.say("change.due.open")
        : shell.say("change.due.by", Map.of("at", shell.dates().until(owed.due()).exact()));
  }

  private static @Nullable String day(Shell shell, String key, @Nullable Instant at) {
    return at == null
        ? null
        : shell.say(
            key, Map.of("day", shell.dates().plain(LocalDate.ofInstant(at, shell.dates().zone()))));
  }

  private ChangePage.@Nullable Link goal(
      Shell shell, PathwayId id, Pathway pathway, ChangeNotice one) {
    return Optional.ofNullable(one.goal())
        .flatMap(goal -> pathway.goals().find(goal))
        .flatMap(goal ->
            Optional.ofNullable(list.words(shell, id, goal))
                .map(words ->
                    new ChangePage.Link("/citizens/" + id.value() + "/goals/" + goal.id(), words)))
        .orElse(null);
  }

  private static ChangePage.Answer answer(Shell shell, ChangeAnswer one, Map<NoteId, String> said) {
    var words = one.words();
    return new ChangePage.Answer(
        one.leadsTo().stream().map(to -> leads(shell, to)).toList(),
        words == null ? null : said.get(words),
        shell.dates().moment(one.at()));
  }

  private static String leads(Shell shell, LeadsTo to) {
    return shell.say("change.leads." + ChangesPages.code(to));
  }

  /// Where what the last answer leads to is done.
  private static List<ChangePage.Link> next(
      Shell shell, PathwayId id, ChangeNotice one, Set<Side> sides) {
    if (one.answers().isEmpty() || one.withdrawn() != null) {
      return List.of();
    }
    var citizen = "/citizens/" + id.value();
    var next = new ArrayList<ChangePage.Link>();
    for (var answer : one.answers()) {
      var meeting = answer.meeting();
      if (meeting != null) {
        next.add(link(shell, citizen + "/meetings/" + meeting, "meeting"));
      }
    }
    var last = one.answers().getLast().leadsTo();
    if (last.contains(LeadsTo.GOALS)) {
      next.add(link(shell, citizen + "/goals", "goals"));
    }
    if (last.contains(LeadsTo.ORDER) && !sides.contains(Side.CITIZEN)) {
      next.add(link(shell, citizen + "/order", "order"));
    }
    return next;
  }

  private static ChangePage.Link link(Shell shell, String address, String code) {
    return new ChangePage.Link(address, shell.say("change.next." + code));
  }

  private ChangePage.Acts acts(Shell shell, ChangeNotice one, Set<Side> sides, SentForm form) {
    var authority = sides.contains(Side.AUTHORITY);
    var own = shell.viewer().isIn(one.unit());
    var stands = one.withdrawn() == null;
    return new ChangePage.Acts(
        stands && authority && one.received() == null,
        stands && authority ? answering(shell, one, form) : null,
        stands && one.told() == null && (authority || sides.contains(Side.PROVIDER)),
        own && one.isUnanswered());
  }

  private ChangePage.Answering answering(Shell shell, ChangeNotice one, SentForm form) {
    var choices =
        Arrays.stream(LeadsTo.values()).map(to -> new Choice(to.name(), leads(shell, to))).toList();
    var ticked =
        form.is("answer")
            ? new ChangeActs(shell, ids, form).leadsTo().stream().map(LeadsTo::name).toList()
            : List.<String>of();
    return new ChangePage.Answering(
        choices,
        ticked,
        form.field(shell, "answer", "leadsTo", "", "").error(),
        form.field(shell, "answer", "words", shell.say("change.answer.words"), "")
            .hint(shell.say("change.answer.hint")),
        !one.answers().isEmpty(),
        one.answers().isEmpty() || form.is("answer"));
  }
}
