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
            : List.<String>of();
    var why = changes.isEmpty() ? "" : ": " + String.join(", ", changes);
    findings.error(
        annexes.head().at(),
        "rule " + annexes.id() + " is the parent's, an annex cannot replace it" + why,
        "give it another id");
  }

  private static List<String> changes(DutyRule parent, DutyRule annex) {
    var changes = new ArrayList<String>();
    if (!parent.who().equals(annex.who())) {
      changes.add("it gives to " + annex.who().text() + " what " + parent.who().text() + " owes");
    }
    if (!parent.trigger().events().equals(annex.trigger().events())) {
      changes.add("it waits for something else");
    }
    if (!parent.trigger().condition().text().equals(annex.trigger().condition().text())) {
      changes.add("it asks for another condition");
    }
    var within = within(parent.within(), annex.within());
    if (within != null) {
      changes.add(within);
    }
    return changes;
  }

  private static @Nullable String within(@Nullable Limit parent, @Nullable Limit annex) {
    if (parent != null && annex == null) {
      return "it takes the time limit away";
    }
    return parent instanceof Limit.Said(var before)
            && annex instanceof Limit.Said(var after)
            && Lateness.of(after, before) == Lateness.LATER
        ? "it lengthens " + before + " to " + after
        : null;
  }
}
