package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.RuleRef;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.healthtask.Clarification;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.Position;
import medspil.healthtask.Training;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one health task, also when a form on it was sent and not carried out.
@Component
final class HealthTaskPages {
  private final People people;
  private final Workers workers;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final ReadHistory history;
  private final Supplier<UUID> ids;
  private final Templates templates;

  HealthTaskPages(
      People people,
      Workers workers,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      ReadHistory history,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.workers = workers;
    this.agreements = agreements;
    this.directory = directory;
    this.history = history;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, HealthTask task, HealthTaskDraft draft) {
    var words = new HealthTaskWords(shell, directory.get());
    var titled = shell.titled(words.title(task)).at(Menu.CITIZENS);
    return templates.healthtaskTask(titled, page(titled, id, pathway, task, draft));
  }

  HoldersAround holders(Pathway pathway, HealthTask task, LocalDate day) {
    return new HoldersAround(directory.get(), task.facility(), pathway.citizen(), day);
  }

  /// Those who work at the units around a task.
  List<Worker> workersAround(HoldersAround holders) {
    return workers.inUnits(
        holders.all().stream().map(holder -> new UnitId(holder.unit())).toList());
  }

  private HealthTaskPage page(
      Shell shell, PathwayId id, Pathway pathway, HealthTask task, HealthTaskDraft draft) {
    var words = new HealthTaskWords(shell, directory.get());
    var name =
        people
            .seen(shell.viewer(), id)
            .map(People.Person::name)
            .orElseGet(() -> shell.say("healthtask.citizen.hidden"));
    var recorded = history.of(shell.viewer(), id);
    var known = workers.byIds(persons(task, recorded));
    var told = new HealthTaskHistory(shell, words, known);
    var list = "/citizens/" + id.value() + "/health-tasks";
    var clause = clause(shell, task);
    return new HealthTaskPage(
        words.title(task),
        name,
        "/citizens/" + id.value(),
        list,
        words.standing(task),
        task.clarification().map(open -> settling(shell, words, id, open)).orElse(null),
        facts(shell, words, task),
        clause.map(HealthTaskPages.Where::text).orElse(""),
        clause.map(HealthTaskPages.Where::address).orElse(null),
        task.trainings().stream().map(one -> training(shell, told, one)).toList(),
        forms(shell, pathway, task, draft, list + "/" + task.id()),
        told.of(task.id(), recorded));
  }

  private List<AskedForm> forms(
      Shell shell, Pathway pathway, HealthTask task, HealthTaskDraft draft, String address) {
    if (!Authority.arrangesHealthTasks(shell.viewer().role())) {
      return List.of();
    }
    var holders = holders(pathway, task, shell.dates().today());
    return new HealthTaskForms(shell, holders, workersAround(holders), draft, address, ids)
        .of(task);
  }

  private HealthTaskPage.Settling settling(
      Shell shell, HealthTaskWords words, PathwayId id, Clarification open) {
    var notes =
        history.notes(
            shell.viewer(),
            id,
            Stream.concat(
                    Stream.ofNullable(open.note()),
                    open.positions().stream().map(Position::note).flatMap(Stream::ofNullable))
                .toList());
    return new HealthTaskPage.Settling(
        words.to(open),
        shell.say(
            "healthtask.settling.since",
            Map.of(
                "who", words.organisation(open.raisedBy()),
                "at", shell.dates().inSentence(open.since()))),
        shell.say("healthtask.level." + HealthTaskWords.code(open.level())),
        note(notes, open.note()),
        open.positions().stream()
            .map(one ->
                new HealthTaskPage.Side(
                    words.organisation(one.organisation()),
                    words.name(one.responsible()),
                    shell.say("healthtask.ground." + HealthTaskWords.code(one.ground())),
                    note(notes, one.note()),
                    shell.dates().moment(one.at())))
            .toList());
  }

  private static String note(Map<NoteId, String> notes, @Nullable NoteId id) {
    return id == null ? "" : Objects.requireNonNullElse(notes.get(id), "");
  }

  private List<HealthTaskPage.Fact> facts(Shell shell, HealthTaskWords words, HealthTask task) {
    var arrangement = task.arrangement();
    var act = arrangement.act();
    var facts = new ArrayList<HealthTaskPage.Fact>();
    facts.add(
        fact(
            shell,
            "responsible",
            words.name(arrangement.responsible()),
            arrangement.responsible() == null));
    facts.add(
        fact(
            shell,
            "performer",
            words.name(arrangement.performer()),
            arrangement.performer() == null));
    facts.add(fact(shell, "act", HealthTaskWords.act(shell, act), act == null));
    rule(task).ifPresent(rule -> new RuleFacts(shell).of(rule).forEach(facts::add));
    var record = arrangement.record();
    if (record != null) {
      facts.add(fact(shell, "record", words.name(record), false));
    }
    arrangement
        .channels()
        .forEach(channel ->
            facts.add(
                fact(
                    shell,
                    "channel",
                    shell.say("healthtask.channel." + HealthTaskWords.code(channel)),
                    false)));
    return facts;
  }

  static HealthTaskPage.Fact fact(Shell shell, String name, String value, boolean open) {
    return new HealthTaskPage.Fact(shell.say("healthtask.fact." + name), value, open);
  }

  private Optional<ResponsibilityRule> rule(HealthTask task) {
    return agreements
        .get()
        .rule(RuleRef.parse(task.service().rule()))
        .filter(ResponsibilityRule.class::isInstance)
        .map(ResponsibilityRule.class::cast);
  }

  private record Where(String text, String address) {}

  private Optional<Where> clause(Shell shell, HealthTask task) {
    var ref = RuleRef.parse(task.service().rule());
    return agreements.get().agreements().stream()
        .filter(one -> one.id().equals(ref.agreement()))
        .findFirst()
        .map(one ->
            new Where(
                shell.say(
                    "healthtask.services.clause",
                    Map.of(
                        "agreement",
                        one.identity().title().in(shell.language().tag()),
                        "clause",
                        ref.clause())),
                "/agreements/" + readIn(one) + "#clause-" + ref.clause()));
  }

  private static String readIn(Agreement one) {
    return one.isAnnex() ? Objects.requireNonNullElse(one.identity().under(), one.id()) : one.id();
  }

  private static HealthTaskPage.TrainingLine training(
      Shell shell, HealthTaskHistory told, Training one) {
    var until = one.until();
    return new HealthTaskPage.TrainingLine(
        told.person(one.trained()),
        told.person(one.by()),
        shell.dates().plain(one.on()),
        until == null ? shell.say("healthtask.training.no_end") : shell.dates().plain(until),
        !one.holdsOn(shell.dates().today()));
  }

  private static List<UUID> persons(HealthTask task, List<Recorded> recorded) {
    return Stream.concat(
            task.trainings().stream().flatMap(one -> Stream.of(one.trained(), one.by())),
            recorded.stream()
                .filter(one -> one.event() instanceof HealthTaskEvent)
                .map(one -> one.actor().id()))
        .distinct()
        .toList();
  }
}
