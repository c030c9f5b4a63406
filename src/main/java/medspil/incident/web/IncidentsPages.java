package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.incident.FollowUp;
import medspil.incident.Incident;
import medspil.incident.IncidentKind;
import medspil.incident.IncidentStage;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page *Hændelser*, also when the form on it was sent and not carried out.
@Component
final class IncidentsPages {
  static final String FORM = "record";

  private final IncidentDoor door;
  private final People people;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  IncidentsPages(
      IncidentDoor door,
      People people,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.people = people;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String kind(Shell shell, IncidentKind kind) {
    return shell.say("incident.kind." + IncidentDoor.code(kind));
  }

  String citizen(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var refusal = form.refusal();
    var writes = door.writes(shell, id, pathway).isPresent();
    var page =
        new IncidentsPage(
            IncidentDoor.citizenAddress(shell, id),
            IncidentDoor.address(id),
            citizen(shell, id),
            shell.say(shell.viewer().isCitizen() ? "incident.lead.citizen" : "incident.lead"),
            refusal == null ? null : shell.say(refusal),
            door.shown(shell, pathway).stream().map(one -> line(shell, id, one)).toList(),
            writes ? recording(shell, form) : null,
            ids);
    var titled = shell.titled(shell.say("incident.title")).at(IncidentDoor.menu(shell));
    return templates.incidentList(titled, page);
  }

  private IncidentsPage.Line line(Shell shell, PathwayId id, Incident one) {
    var open = one.followUps().stream().filter(FollowUp::isOpen).count();
    return new IncidentsPage.Line(
        IncidentDoor.address(id) + "/" + one.id(),
        kind(shell, one.kind()),
        shell.say("incident.occurred.day", Map.of("day", shell.dates().plain(one.occurred()))),
        Tag.of(directory.get(), one.unit()).orElse(null),
        shell.say("incident.stage." + IncidentDoor.code(one.stage())),
        one.stage() == IncidentStage.NOT_REPORTED,
        open == 0 ? null : shell.say("incident.follow_up.open", Map.of("n", open)));
  }

  private IncidentsPage.Recording recording(Shell shell, SentForm form) {
    var kinds =
        Stream.concat(
                Stream.of(new Choice("", shell.say("incident.choose"))),
                Arrays.stream(IncidentKind.values())
                    .map(one -> new Choice(one.name(), kind(shell, one))))
            .toList();
    return new IncidentsPage.Recording(
        form.field(shell, FORM, "unit", shell.say("incident.unit"), ""),
        units(shell),
        form.field(shell, FORM, "kind", shell.say("incident.kind"), "").mustBeFilled(),
        kinds,
        form.field(shell, FORM, "occurred", shell.say("incident.occurred"), "").mustBeFilled());
  }

  private List<Choice> units(Shell shell) {
    return shell.viewer().units().stream()
        .flatMap(unit -> directory.get().unit(unit).stream())
        .map(unit -> new Choice(unit.id().value().toString(), unit.name()))
        .toList();
  }
}
