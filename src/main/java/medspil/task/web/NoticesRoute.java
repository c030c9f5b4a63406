package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.RuleRef;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Pager;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.task.Notice;
import medspil.task.Notices;
import medspil.task.TaskCommand;
import medspil.task.TaskId;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Til orientering*: what the agreements have a unit told of tasks that are others'.
@RestController
final class NoticesRoute {
  private static final int PAGE = 50;
  private static final String HERE = "/notices";

  private final Notices notices;
  private final People people;
  private final Looks looks;
  private final PathwayDesk desk;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  NoticesRoute(
      Notices notices,
      People people,
      Looks looks,
      PathwayDesk desk,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.notices = notices;
    this.people = people;
    this.looks = looks;
    this.desk = desk;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping(HERE)
  JteModel list(Shell shell, @RequestParam(required = false) @Nullable String after) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var found = notices.unread(shell.viewer(), shell.dates().now(), Cursor.read(after), PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    looks.listed(shell.viewer(), "notices", shown.stream().map(Notices.Told::pathway).toList());
    return templates.taskNotices(
        shell.titled(shell.say("task.notices.title")).at(Menu.WORK),
        new NoticesPage(
            lines(shell, shown),
            new Pager(after == null ? null : HERE, found.size() > PAGE ? next(shown) : null)));
  }

  /// Somebody in the unit has read it; a second press changes nothing.
  @PostMapping("/tasks/{pathway}/{task}/seen")
  Reply<JteModel> seen(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID task, Sent sent) {
    var id = new PathwayId(pathway);
    var now = shell.dates().now();
    var found =
        desk.enter(shell, id, "task.seen", Category.COORDINATION)
            .tasks()
            .find(new TaskId(task))
            .orElseThrow(NotThere::new);
    var unit = Ids.read(sent.text("unit"));
    var wish = new TaskCommand.SeeNotice(found.id(), unit, coded(sent.text("why")), now);
    var wishes = Stream.of(new PathwayCommand.OfTask(wish));
    return desk.refused(shell, id, sent.command(), wishes, List.of())
        .map(refusal -> Reply.<JteModel>refused(refusal, HERE))
        .orElseGet(() -> Reply.done("task.flash.seen", HERE));
  }

  private static Notice.Why coded(String why) {
    return Stream.of(Notice.Why.values())
        .filter(one -> one.code().equals(why))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private static String next(List<Notices.Told> shown) {
    var last = shown.getLast();
    return HERE + "?after=" + Cursor.write(last.since(), last.task().value());
  }

  private List<NoticesPage.Line> lines(Shell shell, List<Notices.Told> shown) {
    var names =
        people.seen(shell.viewer(), shown.stream().map(Notices.Told::pathway).distinct().toList());
    var words = new RuleWords(agreements.get(), shell.voice());
    return shown.stream().map(one -> line(shell, words, one, names)).toList();
  }

  private NoticesPage.Line line(
      Shell shell, RuleWords words, Notices.Told one, Map<PathwayId, People.Person> names) {
    var rule = RuleRef.parse(one.rule());
    var person = names.get(one.pathway());
    return new NoticesPage.Line(
        words.title(rule),
        WorkRows.address(one.pathway(), one.task()),
        words.place(rule),
        WorkRows.name(shell, person),
        WorkRows.born(shell, person),
        what(shell, words, one),
        one.why() == Notice.Why.PASSED,
        shell.dates().moment(one.since()),
        one.owner() == null ? null : Tag.of(directory.get(), one.owner()).orElse(null),
        one.unit().toString(),
        one.why().code(),
        ids.get().toString());
  }

  private static String what(Shell shell, RuleWords words, Notices.Told one) {
    var outcome = one.outcome();
    return one.why() == Notice.Why.DONE && outcome != null
        ? Outcomes.said(shell.voice(), words.answers(RuleRef.parse(one.rule())), outcome)
        : shell.say("task.notices.what." + one.why().name().toLowerCase(Locale.ROOT));
  }
}
