package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.access.LookLog;
import medspil.access.Sight;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.VisibleHistory;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.stay.StayEvent;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Mit forløb*: a citizen's own course.
@RestController
final class MineRoute {
  private static final int LOOKS = 20;
  private static final int LINES = 3;

  private final PathwayDoor door;
  private final Eyes eyes;
  private final Promises promises;
  private final AtHome home;
  private final HealthHelp health;
  private final ChangesInPlainWords changes;
  private final TransitionsInPlainWords transitions;
  private final IndividualPlanInPlainWords ownPlan;
  private final IncidentsInPlainWords incidents;
  private final VisitsInPlainWords visits;
  private final FramesInPlainWords frames;
  private final GivenInPlainWords given;
  private final StepInPlainWords here;
  private final Rulings rulings;
  private final Contacts contacts;
  private final LookLines lines;
  private final Templates templates;

  MineRoute(
      PathwayDoor door,
      Eyes eyes,
      Promises promises,
      AtHome home,
      HealthHelp health,
      ChangesInPlainWords changes,
      TransitionsInPlainWords transitions,
      IndividualPlanInPlainWords ownPlan,
      IncidentsInPlainWords incidents,
      VisitsInPlainWords visits,
      FramesInPlainWords frames,
      GivenInPlainWords given,
      StepInPlainWords here,
      Rulings rulings,
      Contacts contacts,
      LookLines lines,
      Templates templates) {
    this.door = door;
    this.eyes = eyes;
    this.promises = promises;
    this.home = home;
    this.health = health;
    this.changes = changes;
    this.transitions = transitions;
    this.ownPlan = ownPlan;
    this.incidents = incidents;
    this.visits = visits;
    this.frames = frames;
    this.given = given;
    this.here = here;
    this.rulings = rulings;
    this.contacts = contacts;
    this.lines = lines;
    this.templates = templates;
  }

  /// What is read through the citizen's own eyes, under the second wall.
  @Component
  record Eyes(People people, LookLog looks, Sight sight, VisibleHistory visible) {
    /// Nobody is greeted after their death.
    String heading(Shell shell, PathwayId id) {
      var person = people.seen(shell.viewer(), List.of(id)).get(id);
      return person == null || person.diedOn() != null
          ? shell.title()
          : shell.say("portal.mine.greeting", Map.of("name", person.givenName()));
    }

    List<Recorded> planned(Shell shell, PathwayId id) {
      return sight.of(
          shell.viewer(),
          connection -> visible.history(connection, id, StayEvent.DischargePlanned.class));
    }
  }

  @GetMapping("/mine")
  JteModel show(Shell shell) {
    var viewer = shell.viewer();
    if (!viewer.isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var id = new PathwayId(viewer.person());
    var pathway = door.open(viewer, id, "mine", shell.dates().now()).orElseThrow(NotThere::new);
    var titled = shell.titled(shell.say("portal.mine.title")).at(Menu.MINE);
    return templates.portalMine(titled, page(titled, id, pathway));
  }

  private MinePage.Meetings meetings(Shell shell, PathwayId id, Pathway pathway) {
    return new MinePage.Meetings(
        "/citizens/" + id.value() + "/meetings",
        pathway.meetings().ahead().stream()
            .flatMap(one -> Stream.ofNullable(one.time()))
            .findFirst()
            .map(time -> shell.say("portal.meetings.next", Map.of("at", shell.dates().exact(time))))
            .orElseGet(() -> shell.say("portal.meetings.none")),
        frames.of(shell, id, pathway));
  }

  private MinePage page(Shell shell, PathwayId id, Pathway pathway) {
    var looked = lines.of(shell, eyes.looks().of(shell.viewer(), id, null, LOOKS));
    return new MinePage(
        eyes.heading(shell, id),
        new WhereNow(shell, eyes.planned(shell, id)).told(pathway),
        here.of(shell, id, pathway).orElse(null),
        promises.owed(shell, pathway, one -> one.owner().unit().equals(id.value())),
        promises.owed(shell, pathway, one -> !one.owner().unit().equals(id.value())),
        home.of(shell, id, pathway),
        promises.done(shell, pathway),
        health.of(shell, pathway),
        shell.say("portal.goals.count", Map.of("n", pathway.goals().open().size())),
        "/citizens/" + id.value() + "/plan",
        meetings(shell, id, pathway),
        new MinePage.Transitions(
            "/citizens/" + id.value() + "/transitions", transitions.of(shell, id, pathway)),
        ownPlan.of(shell, id, pathway),
        pathway.modelCourses().running().isEmpty()
            ? null
            : "/citizens/" + id.value() + "/service-models",
        changes.of(shell, id, pathway),
        incidents.of(shell, id, pathway),
        visits.of(shell, id, pathway),
        given.of(shell, id, pathway),
        new MinePage.Letters(
            "/citizens/" + id.value() + "/messages",
            shell.say("portal.messages.count", Map.of("n", pathway.conversations().all().size()))),
        rulings.of(shell, id, pathway),
        contacts.of(shell, id, pathway),
        looked.stream().limit(LINES).toList());
  }
}
