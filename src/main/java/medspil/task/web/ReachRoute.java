package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.page.Flash;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.LinkRules;
import medspil.task.Task;
import medspil.task.TaskCommand;
import medspil.task.TaskId;
import medspil.task.TaskLink;
import medspil.task.TaskLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Reaches a unit where nobody signs in about one task: a link is sent, or what they say on the
/// phone is noted.
@RestController
@RequestMapping("/tasks/{pathway}/{task}/reach")
final class ReachRoute {
  private final PathwayDoor door;
  private final KnownTasks known;
  private final Reach reach;
  private final ReachPages pages;
  private final ReachMail mail;
  private final Pathways pathways;
  private final TaskLinks links;
  private final LinkRules rules;
  private final Mails mails;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<UUID> ids;

  ReachRoute(
      PathwayDoor door,
      KnownTasks known,
      Reach reach,
      ReachPages pages,
      ReachMail mail,
      Pathways pathways,
      TaskLinks links,
      LinkRules rules,
      Mails mails,
      Supplier<AgreementsInForce> agreements,
      Supplier<UUID> ids) {
    this.door = door;
    this.known = known;
    this.reach = reach;
    this.pages = pages;
    this.mail = mail;
    this.pathways = pathways;
    this.links = links;
    this.rules = rules;
    this.mails = mails;
    this.agreements = agreements;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable String pathway, @PathVariable String task) {
    var id = new PathwayId(Ids.read(pathway));
    return pages.of(shell, id, opened(shell, id, task), SentForm.NONE);
  }

  @PostMapping("/link")
  Object link(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String task,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(Ids.read(pathway));
    var found = entered(shell, id, task).task();
    var sent = new SentForm("link", given);
    var email = mails.leave() ? sent.text("email") : "";
    if (!email.isEmpty() && !Mail.isAddress(email)) {
      sent.wrong("email", "task.wrong.email");
    }
    if (sent.isWrong()) {
      return again(shell, id, found, sent);
    }
    var viewer = shell.viewer();
    var now = shell.dates().now();
    var link =
        TaskLink.begun(
            CommandId.of(viewer.person(), id, command).value(),
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
    return carriedOut(shell, id, command, rows, wish, List.of())
        .map(refusal -> again(shell, id, found, sent.refused(refusal)))
        .<Object>map(one -> one)
        .orElseGet(() -> done(onward, id, found, Flash.done("task.flash.link")));
  }

  @PostMapping("/note")
  Object note(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String task,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(Ids.read(pathway));
    var entered = entered(shell, id, task);
    var found = entered.task();
    var sent = new SentForm("note", given);
    var words = new RuleWords(agreements.get(), shell.voice());
    var report = new Reports(shell, words.answers(found.rule())).read(sent);
    if (report.isEmpty()) {
      return again(shell, id, found, sent);
    }
    var who = new Note(new NoteId(ids.get()), sent.text("who"));
    var wish =
        new TaskCommand.Say(
            found.id(), report.get(), who, null, shell.dates().now(), shell.viewer().person());
    var checks = new ReportChecks(words, entered.pathway()).of(found, report.get(), wish.at());
    return carriedOut(shell, id, command, List.of(), wish, checks)
        .map(refusal -> again(shell, id, found, sent.refused(refusal)))
        .<Object>map(one -> one)
        .orElseGet(() -> done(onward, id, found, Flash.done("task.flash.note")));
  }

  @PostMapping("/close")
  Object close(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String task,
      @RequestParam(defaultValue = "") String link,
      RedirectAttributes onward) {
    var id = new PathwayId(Ids.read(pathway));
    var found = entered(shell, id, task).task();
    links.close(id, found.id(), Ids.read(link), shell.dates().now());
    return done(onward, id, found, Flash.done("task.flash.close"));
  }

  /// The course, and the task of it that the address names.
  private record Entered(Pathway pathway, Task task) {}

  private Task opened(Shell shell, PathwayId id, String task) {
    var now = shell.dates().now();
    var pathway = door.open(shell.viewer(), id, "task.reach", now).orElseThrow(TaskPages::unknown);
    var found = known.found(shell, id, pathway, new TaskId(Ids.read(task)));
    if (shell.viewer().isCitizen()) {
      throw TaskPages.unknown();
    }
    return found;
  }

  /// For a form: the task of a unit that can be reached no other way.
  private Entered entered(Shell shell, PathwayId id, String task) {
    var now = shell.dates().now();
    var pathway = door.enter(shell.viewer(), id, "task.reach", now).orElseThrow(TaskPages::unknown);
    var found = known.found(shell, id, pathway, new TaskId(Ids.read(task)));
    if (found.status().owed() && !reach.isNeeded(shell, found)) {
      throw TaskPages.unknown();
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
    var now = shell.dates().now();
    var wishes = Stream.concat(Stream.of(new PathwayCommand.OfTask(wish)), more.stream());
    return switch (pathways.byPerson(
        shell.viewer(), id, command, now, rows, wishes.toArray(PathwayCommand[]::new))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, Task task, SentForm sent) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, task, sent));
  }

  private static RedirectView done(
      RedirectAttributes onward, PathwayId id, Task task, Flash flash) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    var view = new RedirectView(ReachPages.address(id, task));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
