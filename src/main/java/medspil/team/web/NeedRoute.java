package medspil.team.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.page.Shell;
import medspil.team.CoordinationGroups;
import medspil.team.TeamCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody judges how much has to be drawn together for a citizen.
@RestController
final class NeedRoute {
  private final TeamPresses presses;
  private final NeedCards cards;

  NeedRoute(TeamPresses presses, NeedCards cards) {
    this.presses = presses;
    this.cards = cards;
  }

  @PostMapping("/teams/{pathway}/need")
  Object judge(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var draft = read(given);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    var complex = says(draft, "complex");
    var limited = says(draft, "limited");
    var acute = says(draft, "acute");
    var today = shell.dates().today();
    var chosen = draft.values().getOrDefault("group", "");
    var group =
        chosen.isEmpty()
            ? cards.pointedTo(complex, limited, acute, today).map(NeedRoute::code).orElse("")
            : chosen;
    if (!cards.isOffered(group, today)) {
      return presses.again(press, draft.wrong("group", "team.wrong.group"));
    }
    var why = presses.note(draft.values().getOrDefault("words", ""));
    return presses.sent(
        press,
        draft,
        onward,
        new PathwayCommand.OfTeam(
            new TeamCommand.JudgeNeed(complex, limited, acute, group, why, press.now())));
  }

  private static String code(CoordinationGroups.Group group) {
    return group.line().code();
  }

  private static boolean says(PlanDraft draft, String field) {
    return "yes".equals(draft.values().get(field));
  }

  private static PlanDraft read(Map<String, String> given) {
    var errors = new LinkedHashMap<String, String>();
    Stream.of("complex", "limited", "acute")
        .filter(one -> !given.getOrDefault(one, "").matches("yes|no"))
        .forEach(one -> errors.put(one, "team.wrong.answer"));
    PlanDraft.words(given.getOrDefault("words", ""), errors);
    return new PlanDraft(NeedCards.FORM, given, errors);
  }
}
