package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.ServiceCatalogue.Service;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.healthtask.Arrangement;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.HealthTaskStatus;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one citizen's health tasks, and a new one from the agreement's catalogue.
@Component
final class CitizenTasks {
  private static final String BEGIN = "begin";

  private final People people;
  private final FacilityServices services;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  CitizenTasks(
      People people,
      FacilityServices services,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.services = services;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel page(Shell shell, PathwayId id, Pathway pathway, HealthTaskDraft draft) {
    var titled = shell.titled(shell.say("healthtask.citizen.title")).at(Menu.CITIZENS);
    var all = pathway.healthTasks().all();
    var address = "/citizens/" + id.value() + "/health-tasks";
    var name =
        people
            .seen(shell.viewer(), id)
            .map(People.Person::name)
            .orElseGet(() -> shell.say("healthtask.citizen.hidden"));
    var missing = all.stream().filter(CitizenTasks::isMissing).count();
    return templates.healthtaskCitizen(
        titled,
        new CitizenTasksPage(
            name,
            "/citizens/" + id.value(),
            address,
            missing == 0 ? "" : shell.say("healthtask.citizen.missing", Map.of("count", missing)),
            lines(titled, address, all.stream().filter(task -> task.ended() == null)),
            lines(titled, address, all.stream().filter(task -> task.ended() != null)),
            begin(titled, address, draft)));
  }

  private static boolean isMissing(HealthTask task) {
    return task.ended() == null && task.answering().isEmpty();
  }

  private List<CitizenTasksPage.TaskLine> lines(
      Shell shell, String address, Stream<HealthTask> tasks) {
    var words = new HealthTaskWords(shell, directory.get());
    return tasks
        .sorted(Comparator.comparing(task -> task.status() == HealthTaskStatus.AGREED))
        .map(task ->
            new CitizenTasksPage.TaskLine(
                address + "/" + task.id(),
                words.title(task),
                words.status(task.status()),
                HealthTaskWords.css(task.status()),
                task.ended() == null ? task.answering().flatMap(words::tag).orElse(null) : null,
                words.name(task.arrangement().performer())))
        .toList();
  }

  private CitizenTasksPage.@Nullable Begin begin(
      Shell shell, String address, HealthTaskDraft draft) {
    if (!Authority.arrangesHealthTasks(shell.viewer().role())) {
      return null;
    }
    var all = services.facilities();
    var asked = draft.given().getOrDefault("facility", "");
    var chosen = facility(shell, all, asked);
    var choices =
        Stream.concat(
                Stream.of(new Choice("", shell.say("healthtask.services.choose"))),
                all.stream().map(one -> new Choice(one.key(), one.name())))
            .toList();
    return new CitizenTasksPage.Begin(
        Field.of(
            "facility",
            shell.say("healthtask.ask.begin.facility"),
            chosen.map(Organisation::key).orElse("")),
        choices,
        chosen.map(one -> form(shell, address, one, draft)).orElse(null));
  }

  private static Optional<Organisation> facility(
      Shell shell, List<Organisation> all, String asked) {
    return all.stream()
        .filter(one -> one.key().equals(asked))
        .findFirst()
        .or(() ->
            all.stream().filter(one -> one.id().equals(shell.viewer().organisation())).findFirst());
  }

  private AskedForm form(
      Shell shell, String address, Organisation facility, HealthTaskDraft draft) {
    var offered =
        Stream.concat(
                Stream.of(new Choice("", shell.say("healthtask.choose"))),
                services.of(facility.id()).stream()
                    .map(one ->
                        new Choice(
                            one.ref().toString(), one.rule().task().in(shell.language().tag()))))
            .toList();
    var field =
        Field.of(
            "service",
            shell.say("healthtask.ask.begin.service", Map.of("facility", facility.name())),
            draft.value(BEGIN, "service", ""));
    var shown = draft.wrong(BEGIN, "service").map(shell::say).map(field::wrong).orElse(field);
    return new AskedForm(
        address + "?facility=" + facility.key(),
        ids.get().toString(),
        shell.say("healthtask.do.begin"),
        shell.say("healthtask.do.begin.hint"),
        shell.say("healthtask.do.begin.button"),
        true,
        draft.notice().isEmpty() ? "" : shell.say(draft.notice()),
        List.of(AskedForm.Asked.choose(shown, offered)));
  }

  /// Empty when no such facility or service is offered.
  Optional<HealthTaskCommand> begun(
      Shell shell, Pathway pathway, Map<String, String> given, HealthTaskId id) {
    var facility =
        services.facilities().stream()
            .filter(one -> one.key().equals(given.getOrDefault("facility", "")))
            .findFirst();
    return facility.flatMap(one ->
        services.of(one.id()).stream()
            .filter(service -> service.ref().toString().equals(given.getOrDefault("service", "")))
            .findFirst()
            .flatMap(service ->
                services.unit(one.id()).map(unit -> begun(shell, pathway, service, unit, id))));
  }

  /// What the agreement settles is agreed from the beginning; what it leaves open shows as missing.
  private HealthTaskCommand begun(
      Shell shell, Pathway pathway, Service service, Unit unit, HealthTaskId id) {
    var facility = HoldersAround.holder(unit);
    var holders =
        new HoldersAround(directory.get(), facility, pathway.citizen(), shell.dates().today());
    var rule = service.rule();
    return new HealthTaskCommand.Begin(
        id,
        new HealthService(service.ref().toString(), rule.task()),
        facility,
        new Arrangement(
            rule.responsible().settled().flatMap(holders::meant).orElse(null),
            rule.performedBy().settled().flatMap(holders::meant).orElse(null),
            rule.ground().act().settled().orElse(null),
            null,
            List.of()),
        shell.dates().now());
  }
}
