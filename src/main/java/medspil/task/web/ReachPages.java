package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Sight;
import medspil.access.Workers;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.Mails;
import medspil.journal.Actor;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.VisibleHistory;
import medspil.journal.VisibleNotes;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Party;
import medspil.page.Ring;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.task.LinkRules;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskLink;
import medspil.task.TaskLinks;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Makes the page on which a unit where nobody signs in is reached about a task.
@Component
record ReachPages(
    Reach reach,
    TaskLinks links,
    LinkRules rules,
    Mails mails,
    People people,
    Workers workers,
    Sight sight,
    VisibleHistory visible,
    VisibleNotes notes,
    Supplier<AgreementsInForce> agreements,
    Supplier<Directory> directory,
    Supplier<UUID> ids,
    Templates templates) {

  JteModel of(Shell shell, PathwayId id, Task task, SentForm sent) {
    var titled = shell.titled(shell.say("task.reach.title")).at(Menu.WORK);
    return templates.taskReach(titled, page(titled, id, task, sent));
  }

  static String address(PathwayId id, Task task) {
    return WorkRows.address(id, task.id()) + "/reach";
  }

  private ReachPage page(Shell shell, PathwayId id, Task task, SentForm sent) {
    var words = new RuleWords(agreements.get(), shell.voice());
    var reports = new Reports(shell, words.answers(task.rule()));
    var known = directory.get();
    var unit = task.owner().unit();
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    var refusal = sent.refusal();
    return new ReachPage(
        WorkRows.address(id, task.id()),
        words.title(task.rule()),
        WorkRows.name(shell, person.orElse(null)),
        Tag.of(known, unit).orElse(new Tag(Party.NEUTRAL, "?")),
        Ring.of(shell, known, unit).orElse(null),
        reach.isNeeded(shell, task),
        mails.leave() ? email(shell, known, unit, sent) : null,
        shell.dates().length(rules.valid()),
        links.of(shell.viewer(), id, task.id()).stream()
            .map(link -> link(shell, task, link))
            .toList(),
        answer(shell, reports, sent),
        said(shell, id, task, reports),
        refusal == null ? null : shell.say(refusal),
        Stream.generate(() -> ids.get().toString()).limit(2).toList());
  }

  private static Field email(Shell shell, Directory known, UUID unit, SentForm sent) {
    var told = known.unit(new UnitId(unit)).map(Unit::email).orElse("");
    return sent.field(shell, "link", "email", shell.say("task.reach.email"), told)
        .hint(shell.say("task.reach.email.hint"));
  }

  static ReachPage.Answer answer(Shell shell, Reports reports, SentForm sent) {
    return new ReachPage.Answer(
        sent.field(shell, "note", "said", shell.say("task.say.label"), "").mustBeFilled(),
        reports.choices(),
        sent.field(shell, "note", "day", shell.say("task.say.day"), "")
            .hint(shell.say("task.say.day.hint")),
        sent.field(shell, "note", "who", shell.say("task.say.who"), "")
            .hint(shell.say("task.say.who.hint"))
            .mustBeFilled());
  }

  private ReachPage.Link link(Shell shell, Task task, TaskLink link) {
    var now = shell.dates().now();
    boolean open = link.isOpen(rules, now) && link.fits(task);
    var mine = open && link.byPerson().equals(shell.viewer().person());
    var state = link.state(rules, now);
    return new ReachPage.Link(
        open || !link.isOpen(rules, now)
            ? shell.say("task.link.state." + state.code(), Map.of("n", rules.tries()))
            : shell.say("task.link.state.moved"),
        state == TaskLink.State.LOCKED ? "ms-late" : "ms-quiet",
        shell.say(
            "task.link.when",
            Map.of(
                "at", shell.dates().inSentence(link.sentAt()),
                "until", shell.dates().inSentence(link.until()))),
        mine ? address(shell, link) : null,
        mine ? spaced(links.code(link.id())) : null,
        open ? link.id().toString() : null);
  }

  /// The whole address, as it is mailed or read aloud.
  String address(Shell shell, TaskLink link) {
    var home =
        mails.home().isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
            : mails.home();
    return home + "/public/" + shell.language().tag() + "/links/" + links.token(link.id());
  }

  private static String spaced(String code) {
    return code.substring(0, 3) + "\u00a0" + code.substring(3);
  }

  private List<ReachPage.Said> said(Shell shell, PathwayId id, Task task, Reports reports) {
    var recorded =
        sight
            .of(shell.viewer(), connection -> visible.history(connection, id, TaskEvent.class))
            .reversed();
    var wanted = recorded.stream().flatMap(one -> note(one, task).stream()).toList();
    Map<NoteId, String> who =
        wanted.isEmpty()
            ? Map.of()
            : sight.of(shell.viewer(), connection -> notes.words(connection, Map.of(id, wanted)));
    return recorded.stream().flatMap(one -> said(shell, one, task, reports, who).stream()).toList();
  }

  private static Optional<NoteId> note(Recorded one, Task task) {
    return one.event() instanceof TaskEvent.Reported said && said.id().equals(task.id())
        ? Optional.of(said.who())
        : Optional.empty();
  }

  private Optional<ReachPage.Said> said(
      Shell shell, Recorded one, Task task, Reports reports, Map<NoteId, String> who) {
    return one.event() instanceof TaskEvent.Reported said && said.id().equals(task.id())
        ? Optional.of(
            new ReachPage.Said(
                reports.said(said.report()),
                who.getOrDefault(said.who(), ""),
                said.link() == null
                    ? shell.say("task.reach.phoned", Map.of("by", by(one.actor())))
                    : shell.say("task.reach.linked"),
                shell.dates().moment(one.recordedAt())))
        : Optional.empty();
  }

  private String by(Actor actor) {
    var worker = workers.byIds(List.of(actor.id())).get(actor.id());
    return worker == null ? "?" : worker.fullName();
  }
}
