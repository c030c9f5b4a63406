package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.team.TeamCommand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes the facts that say who coordinates; the agreement's table does the rest.
@RestController
final class TeamRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final CitizenPages pages;

  TeamRoute(PathwayDoor door, Pathways pathways, CitizenPages pages) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
  }

  @PostMapping("/citizens/{id}/team")
  Object state(
      Shell shell,
      @PathVariable UUID id,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(name = "job_centre", defaultValue = "") String jobCentre,
      @RequestParam(defaultValue = "") String facility,
      RedirectAttributes onward) {
    var given = Map.of("programme", programme, "job_centre", jobCentre, "facility", facility);
    var pathway = new PathwayId(id);
    if (door.enter(shell.viewer(), pathway, "citizen.team", shell.dates().now()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var wrong = wrong(given);
    if (!wrong.isEmpty()) {
      return again(shell, pathway, new TeamDraft(given, wrong));
    }
    var wishes = wishes(given, shell.dates().now()).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(
        shell.viewer(), pathway, command, shell.dates().now(), wishes)) {
      case Answer.Committed _ -> {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("citizen.team.flash"));
        var view = new RedirectView("/citizens/" + id);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        yield view;
      }
      case Answer.Refused(var refusal) ->
          again(
              shell,
              pathway,
              new TeamDraft(given, Map.of("programme", "refusal." + refusal.code())));
    };
  }

  private static Map<String, String> wrong(Map<String, String> given) {
    var wrong = new HashMap<String, String>();
    known(wrong, given, "programme", TeamFields.PROGRAMMES);
    known(wrong, given, "job_centre", TeamFields.YES_NO);
    known(wrong, given, "facility", TeamFields.FACILITIES);
    if (given.values().stream().allMatch(String::isEmpty)) {
      wrong.put("programme", "citizen.team.wrong.nothing");
    }
    return wrong;
  }

  private static void known(
      Map<String, String> wrong, Map<String, String> given, String name, List<String> values) {
    var value = given.getOrDefault(name, "");
    if (!value.isEmpty() && !values.contains(value)) {
      wrong.put(name, "citizen.team.wrong.choice");
    }
  }

  private static List<PathwayCommand> wishes(Map<String, String> given, Instant at) {
    var wishes = new ArrayList<TeamCommand>();
    var programme = given.getOrDefault("programme", "");
    if (!programme.isEmpty()) {
      wishes.add(new TeamCommand.StateProgramme(programme, at));
    }
    var jobCentre = given.getOrDefault("job_centre", "");
    if (!jobCentre.isEmpty()) {
      wishes.add(new TeamCommand.StateJobCentreContact(jobCentre.equals("yes"), at));
    }
    var facility = given.getOrDefault("facility", "");
    if (!facility.isEmpty()) {
      wishes.add(
          new TeamCommand.StateFacility(!facility.equals("no"), facility.equals("main"), at));
    }
    return wishes.stream().<PathwayCommand>map(PathwayCommand.OfTeam::new).toList();
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, TeamDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.of(shell, id, draft));
  }
}
