package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.access.Openings;
import medspil.citizen.CitizenCommand;
import medspil.citizen.EmergencyAccess;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Nødadgang*: opens a pathway that no relation opens, for a stated reason and a few hours.
@RestController
final class EmergencyRoute {
  private final People people;
  private final Pathways pathways;
  private final Openings openings;
  private final Looks looks;
  private final Supplier<UUID> ids;
  private final Templates templates;

  EmergencyRoute(
      People people,
      Pathways pathways,
      Openings openings,
      Looks looks,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.pathways = pathways;
    this.openings = openings;
    this.looks = looks;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping("/emergency")
  JteModel show(Shell shell) {
    refuseOthers(shell);
    return page(shell, number(shell), reason(shell, ""));
  }

  @PostMapping("/emergency")
  Reply<JteModel> open(Shell shell, Sent sent) {
    refuseOthers(shell);
    var reason = sent.text("reason");
    var asked = PersonalNumber.typed(sent.text("number").strip());
    if (asked.isEmpty() || !openings.emergency().reasons().contains(reason)) {
      return again(shell, asked.isEmpty() ? "citizen.emergency.no_number" : null, reason);
    }
    var found = people.withNumber(asked.get()).map(People.Found::pathway);
    looks.emergency(shell.viewer(), reason, found.stream().toList());
    if (found.isEmpty() || !opened(shell, found.get(), sent.command(), reason)) {
      return again(shell, "citizen.emergency.nobody", reason);
    }
    return Reply.done("citizen.emergency.opened", "/citizens/" + found.get().value());
  }

  private boolean opened(Shell shell, PathwayId id, UUID command, String reason) {
    var now = shell.dates().now();
    var wish = new CitizenCommand.TakeEmergencyAccess(access(shell, reason, now));
    return pathways.byPerson(shell.viewer(), id, command, now, new PathwayCommand.OfCitizen(wish))
        instanceof Answer.Committed;
  }

  private EmergencyAccess access(Shell shell, String reason, Instant now) {
    var viewer = shell.viewer();
    return new EmergencyAccess(
        viewer.person(),
        viewer.organisation().value(),
        viewer.role().code(),
        reason,
        now,
        now.plus(openings.emergency().lasts()));
  }

  private Reply<JteModel> again(Shell shell, @Nullable String wrong, String reason) {
    var number = number(shell);
    var chosen = reason(shell, reason);
    return Reply.again(
        page(
            shell,
            wrong == null ? number : number.wrong(shell.say(wrong)),
            openings.emergency().reasons().contains(reason)
                ? chosen
                : chosen.wrong(shell.say("citizen.emergency.no_reason"))));
  }

  private JteModel page(Shell shell, Field number, Field reason) {
    var rule = openings.emergency();
    var hours = shell.say("citizen.emergency.hours", Map.of("hours", rule.lasts().toHours()));
    var page = new EmergencyPage(ids.get().toString(), number, reason, reasons(shell), hours);
    return templates.citizenEmergency(
        shell.titled(shell.say("citizen.emergency.title")).at(Menu.CITIZENS), page);
  }

  private List<Choice> reasons(Shell shell) {
    var all = new ArrayList<>(List.of(new Choice("", shell.say("citizen.emergency.choose"))));
    openings
        .emergency()
        .reasons()
        .forEach(code -> all.add(new Choice(code, shell.say("citizen.emergency.reason." + code))));
    return all;
  }

  private static Field number(Shell shell) {
    return Field.of("number", shell.say("citizen.emergency.number"), "").mustBeFilled();
  }

  private static Field reason(Shell shell, String value) {
    return Field.of("reason", shell.say("citizen.emergency.reason"), value).mustBeFilled();
  }

  private void refuseOthers(Shell shell) {
    if (!openings.emergency().isOpenTo(shell.viewer().role())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
