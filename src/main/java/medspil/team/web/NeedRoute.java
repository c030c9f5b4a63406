package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.team.CoordinationGroups;
import medspil.team.TeamCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

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
  Reply<JteModel> judge(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var draft = read(sent.given());
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
