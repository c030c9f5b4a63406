package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Reply;
import medspil.page.Sent;
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

/// *Teamet og planen*: who is in a citizen's team, and the one plan they share.
@RestController
@RequestMapping("/teams/{pathway}")
final class SharedPlanRoute {
  private final PathwayDesk desk;
  private final SharedPlanPages pages;
  private final TeamMembers members;
  private final TeamPresses presses;

  SharedPlanRoute(
      PathwayDesk desk, SharedPlanPages pages, TeamMembers members, TeamPresses presses) {
    this.desk = desk;
    this.pages = pages;
    this.members = members;
    this.presses = presses;
  }

  @GetMapping
  JteModel show(
      Shell shell, @PathVariable UUID pathway, @RequestParam(defaultValue = "0") int version) {
    var id = new PathwayId(pathway);
    var opened = desk.open(shell, id, "team", Category.COORDINATION);
    return pages.of(shell, id, opened, version, PlanDraft.NONE);
  }

  @PostMapping("/standing")
  Reply<JteModel> change(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var standing = TeamPresses.coded(Standing.values(), sent.text("to"));
    return presses.sent(
        press,
        PlanDraft.NONE,
        TeamPresses.work(new TeamWorkCommand.Change(standing, null, press.now())));
  }

  @PostMapping("/members")
  Reply<JteModel> join(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var unit = sent.text("unit");
    var side = sent.text("side");
    var decides = sent.text("decides");
    var view = sent.text("view");
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
        TeamPresses.work(
            new TeamWorkCommand.Join(
                joining.get(),
                TeamPresses.coded(Perspective.values(), side),
                decides.equals("yes"),
                TeamPresses.coded(CitizensView.values(), view),
                press.now())));
  }

  @PostMapping("/members/leave")
  Reply<JteModel> leave(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    return presses.sent(
        press,
        PlanDraft.NONE,
        TeamPresses.work(
            new TeamWorkCommand.Leave(TeamPresses.read(sent.text("unit")), press.now())));
  }

  @PostMapping("/relatives")
  Reply<JteModel> relatives(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var wish = sent.text("wish");
    var words = sent.text("words");
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
        TeamPresses.work(
            new TeamWorkCommand.AskRelatives(
                TeamPresses.coded(RelativesWish.values(), wish), note, press.now())));
  }

  @PostMapping("/coordinator")
  Reply<JteModel> coordinator(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var unit = sent.text("unit");
    var reason = sent.text("reason");
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
        new PathwayCommand.OfTeam(
            new TeamCommand.PlaceOtherwise(
                members.party(placed.get()), placed.get(), reason, press.now())));
  }
}
