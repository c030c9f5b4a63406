package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.team.TeamCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes the facts that say who coordinates; the agreement's table does the rest.
@RestController
final class TeamRoute {
  private final PathwayDesk desk;
  private final CitizenPages pages;

  TeamRoute(PathwayDesk desk, CitizenPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping("/citizens/{id}/team")
  Reply<JteModel> state(Shell shell, @PathVariable UUID id, Sent sent) {
    var given =
        Map.of(
            "programme", sent.text("programme"),
            "job_centre", sent.text("job_centre"),
            "facility", sent.text("facility"));
    var pathway = new PathwayId(id);
    desk.enter(shell, pathway, "citizen.team", Category.COORDINATION);
    var wrong = wrong(given);
    if (!wrong.isEmpty()) {
      return again(shell, pathway, new TeamDraft(given, wrong));
    }
    var wishes = wishes(given, shell.dates().now());
    return desk.refused(shell, pathway, sent.command(), wishes, List.of())
        .map(refusal -> again(shell, pathway, new TeamDraft(given, Map.of("programme", refusal))))
        .orElseGet(() -> Reply.done("citizen.team.flash", "/citizens/" + id));
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

  private static Stream<PathwayCommand> wishes(Map<String, String> given, Instant at) {
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
    return wishes.stream().<PathwayCommand>map(PathwayCommand.OfTeam::new);
  }

  private Reply<JteModel> again(Shell shell, PathwayId id, TeamDraft draft) {
    return Reply.again(pages.of(shell, id, draft));
  }
}
