package medspil.negotiation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.Library;
import medspil.negotiation.Life;
import medspil.negotiation.Lives;
import medspil.negotiation.Milestone;
import medspil.negotiation.Reminders;
import medspil.negotiation.Rights;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Says which periods of agreements end, and reminds those who have to do something about it.
@Component
final class ComingUp {
  private static final String KEY = "negotiation.coming.";

  private final Supplier<Library> library;
  private final Standings standings;
  private final Lives lives;
  private final Reminders reminders;

  ComingUp(Supplier<Library> library, Standings standings, Lives lives, Reminders reminders) {
    this.library = library;
    this.standings = standings;
    this.lives = lives;
    this.reminders = reminders;
  }

  /// All that one agreement has, for its own page.
  List<ComingLine> of(Shell shell, Agreement one) {
    return lines(shell, one, lives.of(one.id()));
  }

  private List<ComingLine> lines(Shell shell, Agreement one, Life life) {
    return Milestone.of(one, life.afterwards(), reminders).stream()
        .map(each -> line(shell, one, each))
        .toList();
  }

  /// What a secretary's organisation has to do something about in any agreement it is a party to.
  List<ComingLine> due(Shell shell) {
    if (!Rights.mayStart(shell.viewer())) {
      return List.of();
    }
    return library.get().agreements().stream()
        .filter(one -> !one.dates().inForce().isEmpty())
        .map(Agreement::id)
        .distinct()
        .sorted()
        .map(id -> standings.of(shell, id))
        .filter(Standing::isParty)
        .flatMap(one -> lines(shell, one.agreement(), one.life()).stream())
        .filter(ComingLine::due)
        .toList();
  }

  private static ComingLine line(Shell shell, Agreement one, Milestone each) {
    var today = shell.dates().today();
    boolean due = each.isDueOn(today);
    var said = each.isDone() ? "done" : each.isOverOn(today) ? "over" : due ? "due" : "ahead";
    var kind = each.kind().name().toLowerCase(Locale.ROOT);
    var days =
        Map.<String, Object>of(
            "first", shell.dates().plain(each.first()),
            "day", shell.dates().plain(each.day()),
            "remind", shell.dates().plain(each.remind()));
    return new ComingLine(
        "/agreements/"
            + one.id()
            + (each.kind() == Milestone.Kind.IMPLEMENTATION ? "/implementation" : "/revision"),
        one.identity().title().in(shell.language().tag()),
        shell.say(KEY + kind + "." + said, days),
        due);
  }
}
