package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.team.CitizensView;
import medspil.team.Perspective;
import medspil.team.RelativesWish;
import medspil.team.Standing;
import medspil.team.TeamCommand;
import medspil.team.TeamWorkCommand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// *Teamet og planen*: who is in a citizen's team, and the one plan they share.
@RestController
@RequestMapping("/teams/{pathway}")
final class SharedPlanRoute {
  private final PathwayDoor door;
  private final SharedPlanPages pages;
  private final TeamMembers members;
  private final TeamPresses presses;

  SharedPlanRoute(
      PathwayDoor door, SharedPlanPages pages, TeamMembers members, TeamPresses presses) {
    this.door = door;
    this.pages = pages;
    this.members = members;
    this.presses = presses;
  }

  @GetMapping
  JteModel show(
      Shell shell, @PathVariable String pathway, @RequestParam(defaultValue = "0") int version) {
    var id = new PathwayId(TeamPresses.read(pathway));
    var opened =
        door.open(shell.viewer(), id, "team", shell.dates().now())
            .orElseThrow(TeamPresses::unknown);
    return pages.of(shell, id, opened, version, PlanDraft.NONE);
  }

  @PostMapping("/standing")
  Object change(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var standing = TeamPresses.coded(Standing.values(), to);
    return presses.sent(
        press,
        new PlanDraft("standing", Map.of(), Map.of()),
        onward,
        TeamPresses.work(new TeamWorkCommand.Change(standing, null, press.now())));
  }

  @PostMapping("/members")
  Object join(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "") String decides,
      @RequestParam(defaultValue = "") String view,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var draft =
        new PlanDraft(
            "members",
            Map.of("unit", unit, "side", side, "decides", decides, "view", view),
            Map.of());
    var joining =
        PlanDraft.id(unit)
            .filter(one -> members.mayJoin(press.pathway(), one, shell.dates().today()));
    if (joining.isEmpty()) {
      return presses.again(press, draft.wrong("unit", "team.wrong.unit"));
    }
    if (view.isEmpty()) {
      return presses.again(press, draft.wrong("view", "team.wrong.view"));
    }
    return presses.sent(
        press,
        draft,
        onward,
        TeamPresses.work(
            new TeamWorkCommand.Join(
                joining.get(),
                TeamPresses.coded(Perspective.values(), side),
                decides.equals("yes"),
                TeamPresses.coded(CitizensView.values(), view),
                press.now())));
  }

  @PostMapping("/members/leave")
  Object leave(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    return presses.sent(
        press,
        PlanDraft.NONE,
        onward,
        TeamPresses.work(new TeamWorkCommand.Leave(TeamPresses.read(unit), press.now())));
  }

  @PostMapping("/relatives")
  Object relatives(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String wish,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var draft = new PlanDraft("relatives", Map.of("wish", wish, "words", words), Map.of());
    if (wish.isEmpty()) {
      return presses.again(press, draft.wrong("wish", "team.wrong.wish"));
    }
    if (words.length() > PlanDraft.LONGEST) {
      return presses.again(press, draft.wrong("words", "team.wrong.words_long"));
    }
    var note = words.isBlank() ? null : presses.note(words);
    return presses.sent(
        press,
        draft,
        onward,
        TeamPresses.work(
            new TeamWorkCommand.AskRelatives(
                TeamPresses.coded(RelativesWish.values(), wish), note, press.now())));
  }

  @PostMapping("/coordinator")
  Object coordinator(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var draft = new PlanDraft("coordinator", Map.of("unit", unit, "reason", reason), Map.of());
    var placed = PlanDraft.id(unit);
    if (placed.isEmpty()) {
      return presses.again(press, draft.wrong("unit", "team.wrong.unit"));
    }
    if (!TeamMembers.REASONS.contains(reason)) {
      return presses.again(press, draft.wrong("reason", "refusal.team.reason_missing"));
    }
    return presses.sent(
        press,
        draft,
        onward,
        new PathwayCommand.OfTeam(
            new TeamCommand.PlaceOtherwise(
                members.party(placed.get()), placed.get(), reason, press.now())));
  }
}
