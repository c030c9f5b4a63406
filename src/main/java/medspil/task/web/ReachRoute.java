package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.journal.Category;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.LinkRules;
import medspil.task.Task;
import medspil.task.TaskCommand;
import medspil.task.TaskId;
import medspil.task.TaskLink;
import medspil.task.TaskLinks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reaches a unit where nobody signs in about one task: a link is sent, or what they say on the
/// phone is noted.
@RestController
@RequestMapping("/tasks/{pathway}/{task}/reach")
final class ReachRoute {
  private final PathwayDesk desk;
  private final KnownTasks known;
  private final Reach reach;
  private final ReachPages pages;
  private final ReachMail mail;
  private final TaskLinks links;
  private final LinkRules rules;
  private final Mails mails;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<UUID> ids;

  ReachRoute(
      PathwayDesk desk,
      KnownTasks known,
      Reach reach,
      ReachPages pages,
      ReachMail mail,
      TaskLinks links,
      LinkRules rules,
      Mails mails,
      Supplier<AgreementsInForce> agreements,
      Supplier<UUID> ids) {
    this.desk = desk;
    this.known = known;
    this.reach = reach;
    this.pages = pages;
    this.mail = mail;
    this.links = links;
    this.rules = rules;
    this.mails = mails;
    this.agreements = agreements;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID task) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, opened(shell, id, task), SentForm.NONE);
  }

  @PostMapping("/link")
  Reply<JteModel> link(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID task, Sent sent) {
    var id = new PathwayId(pathway);
    var found = entered(shell, id, task).task();
    var form = sent.as("link");
    var email = mails.leave() ? form.text("email") : "";
    if (!email.isEmpty() && !Mail.isAddress(email)) {
      form.wrong("email", "task.wrong.email");
    }
    if (form.isWrong()) {
      return again(shell, id, found, form);
    }
    var viewer = shell.viewer();
    var now = shell.dates().now();
    var link =
        TaskLink.begun(
            CommandId.of(viewer.person(), id, sent.command()).value(),
            id,
            found,
            asking(shell, found),
            viewer.person(),
            now,
            now.plus(rules.valid()),
            !email.isEmpty());
    var rows = new ArrayList<Row>();
    rows.add(links.sent(link));
    if (link.mailed()) {
      rows.addAll(mail.rows(shell, link, email));
    }
    var wish = new TaskCommand.SendLink(found.id(), link.id(), link.mailed(), link.until(), now);
    return carriedOut(shell, id, sent.command(), rows, wish, List.of())
        .map(refusal -> again(shell, id, found, form.refused(refusal)))
        .orElseGet(() -> Reply.done("task.flash.link", ReachPages.address(id, found)));
  }

  @PostMapping("/note")
  Reply<JteModel> note(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID task, Sent sent) {
    var id = new PathwayId(pathway);
    var entered = entered(shell, id, task);
    var found = entered.task();
    var form = sent.as("note");
    var words = new RuleWords(agreements.get(), shell.voice());
    var report = new Reports(shell, words.answers(found.rule())).read(form);
    if (report.isEmpty()) {
      return again(shell, id, found, form);
    }
    var who = new Note(new NoteId(ids.get()), form.text("who"));
    var wish =
        new TaskCommand.Say(
            found.id(), report.get(), who, null, shell.dates().now(), shell.viewer().person());
    var checks = new ReportChecks(words, entered.pathway()).of(found, report.get(), wish.at());
    return carriedOut(shell, id, sent.command(), List.of(), wish, checks)
        .map(refusal -> again(shell, id, found, form.refused(refusal)))
        .orElseGet(() -> Reply.done("task.flash.note", ReachPages.address(id, found)));
  }

  @PostMapping("/close")
  Reply<JteModel> close(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String link) {
    var id = new PathwayId(pathway);
    var found = entered(shell, id, task).task();
    links.close(id, found.id(), Ids.read(link), shell.dates().now());
    return Reply.done("task.flash.close", ReachPages.address(id, found));
  }

  /// The course, and the task of it that the address names.
  private record Entered(Pathway pathway, Task task) {}

  private Task opened(Shell shell, PathwayId id, UUID task) {
    var pathway = desk.open(shell, id, "task.reach", Category.COORDINATION);
    var found = known.found(shell, id, pathway, new TaskId(task));
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    return found;
  }

  /// For a form: the task of a unit that can be reached no other way.
  private Entered entered(Shell shell, PathwayId id, UUID task) {
    var pathway = desk.enter(shell, id, "task.reach", Category.COORDINATION);
    var found = known.found(shell, id, pathway, new TaskId(task));
    if (found.status().owed() && !reach.isNeeded(shell, found)) {
      throw new NotThere();
    }
    return new Entered(pathway, found);
  }

  /// Whom they ring back: the unit that the task came from, if the sender works there.
  private static UUID asking(Shell shell, Task task) {
    var from = task.because().from();
    return from != null && shell.viewer().isIn(from)
        ? from
        : shell.viewer().units().stream()
            .map(unit -> unit.value())
            .sorted()
            .findFirst()
            .orElse(task.owner().unit());
  }

  private Optional<String> carriedOut(
      Shell shell,
      PathwayId id,
      UUID command,
      List<Row> rows,
      TaskCommand wish,
      List<PathwayCommand> more) {
    var wishes = Stream.concat(Stream.of(new PathwayCommand.OfTask(wish)), more.stream());
    return desk.refused(shell, id, command, wishes, rows);
  }

  private Reply<JteModel> again(Shell shell, PathwayId id, Task task, SentForm form) {
    return Reply.again(pages.of(shell, id, task, form));
  }
}
