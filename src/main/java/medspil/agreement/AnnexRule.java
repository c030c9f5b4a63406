package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells why a local annex may not have a rule that its parent has: what it would change.
final class AnnexRule {
  private AnnexRule() {}

  static void refuse(Rule parents, Rule annexes, Findings findings) {
    var changes =
        parents instanceof DutyRule parent && annexes instanceof DutyRule annex
            ? changes(parent, annex)
            : List.<Said>of();
    findings.error(
        annexes.head().at(),
        changes.isEmpty()
            ? Said.of(Wrong.ANNEX_REPLACES, annexes.id())
            : Said.of(Wrong.ANNEX_WEAKENS, annexes.id(), changes));
  }

  private static List<Said> changes(DutyRule parent, DutyRule annex) {
    var changes = new ArrayList<Said>();
    if (!parent.who().equals(annex.who())) {
      changes.add(Said.of(Wrong.GIVES_AWAY, annex.who().text(), parent.who().text()));
    }
    if (!parent.trigger().events().equals(annex.trigger().events())) {
      changes.add(Said.of(Wrong.WAITS_FOR_OTHER));
    }
    if (!parent.trigger().condition().text().equals(annex.trigger().condition().text())) {
      changes.add(Said.of(Wrong.ASKS_FOR_OTHER));
    }
    var within = within(parent.within(), annex.within());
    if (within != null) {
      changes.add(within);
    }
    return changes;
  }

  private static @Nullable Said within(@Nullable Limit parent, @Nullable Limit annex) {
    if (parent != null && annex == null) {
      return Said.of(Wrong.LIMIT_GONE);
    }
    return parent instanceof Limit.Said(var before)
            && annex instanceof Limit.Said(var after)
            && Lateness.of(after, before) == Lateness.LATER
        ? Said.of(Wrong.LENGTHENS, before.toString(), after.toString())
        : null;
  }
}
