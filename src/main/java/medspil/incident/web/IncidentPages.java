package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.goal.GoalTexts;
import medspil.incident.FollowUp;
import medspil.incident.Incident;
import medspil.incident.IncidentStage;
import medspil.incident.IncidentTable;
import medspil.incident.Listener;
import medspil.incident.Report;
import medspil.incident.Telling;
import medspil.incident.Unreported;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.Coded;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.task.Task;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one incident, also when a form on it was sent and not carried out.
@Component
final class IncidentPages {
  private final IncidentsPages list;
  private final IncidentDoor door;
  private final IncidentTable table;
  private final IncidentForms forms;
  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  IncidentPages(
      IncidentsPages list,
      IncidentDoor door,
      IncidentTable table,
      IncidentForms forms,
      GoalTexts texts,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.list = list;
    this.door = door;
    this.table = table;
    this.forms = forms;
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Incident one, SentForm form) {
    var said = texts.of(shell.viewer(), id, one.notes().toList());
    var refusal = form.refusal();
    var owed = owed(pathway, one);
    var kind = IncidentsPages.kind(shell, one.kind());
    var writes = one.withdrawn() == null && door.writes(shell, id, pathway).isPresent();
    var page =
        new IncidentPage(
            IncidentDoor.address(id),
            IncidentDoor.address(id) + "/" + one.id(),
            list.citizen(shell, id),
            kind,
            Tag.of(directory.get(), one.unit()).orElse(null),
            shell.say("incident.occurred.day", Map.of("day", shell.dates().plain(one.occurred()))),
            shell.dates().moment(one.recorded()),
            shell.say("incident.stage." + IncidentDoor.code(one.stage())),
            one.stage() == IncidentStage.NOT_REPORTED,
            owed.map(task -> due(shell, task)).orElse(null),
            owed.filter(task -> task.isOverdue(shell.dates().now())).isPresent(),
            refusal == null ? null : shell.say(refusal),
            one.reports().stream().map(report -> reported(shell, one, report, said)).toList(),
            why(one.reports().isEmpty() ? one.unreported() : null, said),
            why(one.withdrawn(), said),
            Arrays.stream(Listener.values()).map(who -> told(shell, one, who, said)).toList(),
            shown(shell, one),
            one.followUps().stream().map(it -> agreed(shell, it, said)).toList(),
            writes ? forms.of(shell, one, form) : null,
            ids);
    return templates.incidentOne(shell.titled(kind).at(IncidentDoor.menu(shell)), page);
  }

  /// The task to report it, while it is open.
  private static Optional<Task> owed(Pathway pathway, Incident one) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .filter(task -> task.key().occurrence().equals(one.id().toString()))
        .filter(task -> task.because().ground().equals("incident.recorded"))
        .filter(_ -> one.stage() == IncidentStage.NOT_REPORTED)
        .findFirst();
  }

  private static String due(Shell shell, Task owed) {
    return owed.due().equals(Instant.MAX)
        ? shell.say("incident.due.open")
        : shell.say("incident.due.by", Map.of("at", shell.dates().until(owed.due()).exact()));
  }

  private IncidentPage.Reported reported(
      Shell shell, Incident one, Report report, Map<NoteId, String> said) {
    var body = table.body(report.body());
    var reference = report.reference();
    return new IncidentPage.Reported(
        body.map(known -> in(shell, known.coded())).orElse(report.body()),
        body.map(known -> known.law()).orElse(null),
        body.map(known -> known.link()).orElse(null),
        shell.say("incident.reported.day", Map.of("day", shell.dates().plain(report.day()))),
        reference == null ? null : said.get(reference),
        !one.standing().contains(report));
  }

  private static @Nullable String why(@Nullable Unreported one, Map<NoteId, String> said) {
    return one == null ? null : said.getOrDefault(one.why(), "");
  }

  private IncidentPage.Told told(
      Shell shell, Incident one, Listener who, Map<NoteId, String> said) {
    var telling = one.told(who);
    var words = telling.map(Telling::words).map(said::get).orElse(null);
    return new IncidentPage.Told(
        shell.say("incident.listener." + to(shell) + IncidentDoor.code(who)),
        telling.map(it -> told(shell, it)).orElseGet(() -> shell.say("incident.told.unsaid")),
        telling.filter(Telling::isTold).isPresent(),
        words);
  }

  private String told(Shell shell, Telling one) {
    var whyNot = one.whyNot();
    if (whyNot == null) {
      return shell.say("incident.told.day", Map.of("day", day(shell, one.at())));
    }
    var reason = table.reason(whyNot).map(known -> in(shell, known)).orElse(whyNot);
    return shell.say("incident.told.not", Map.of("reason", reason));
  }

  /// The citizen reads it anyway after a while, and those who write should know.
  private @Nullable String shown(Shell shell, Incident one) {
    return shell.viewer().isCitizen() || one.toldToCitizen().isPresent()
        ? null
        : shell.say(
            "incident.shown.anyway",
            Map.of("days", Long.toString(door.table().shownAnyway().toDays())));
  }

  private static IncidentPage.Agreed agreed(Shell shell, FollowUp one, Map<NoteId, String> said) {
    var done = one.done();
    var today = shell.dates().today();
    return new IncidentPage.Agreed(
        one.id().toString(),
        said.getOrDefault(one.words(), ""),
        shell.say("incident.owner." + to(shell) + IncidentDoor.code(one.owner())),
        done == null
            ? shell.say("incident.follow_up.by", Map.of("day", shell.dates().plain(one.due())))
            : shell.say("incident.follow_up.done", Map.of("day", day(shell, done))),
        done != null,
        done == null && one.due().isBefore(today));
  }

  /// The citizen is spoken to, and not of.
  private static String to(Shell shell) {
    return shell.viewer().isCitizen() ? "own." : "";
  }

  private static String day(Shell shell, Instant at) {
    return shell.dates().plain(LocalDate.ofInstant(at, shell.dates().zone()));
  }

  static String in(Shell shell, Coded one) {
    return one.words().in(shell.language().tag());
  }
}
