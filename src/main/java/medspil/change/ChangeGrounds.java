package medspil.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a change notice that agreements may have rules for: that it was told, received and
/// answered, and what became of what the answer led to.
///
/// Each answer after the first is a fact of its own. A notice that was taken back gives none.
public final class ChangeGrounds {
  private final ChangeNotice notice;
  private final After after;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  /// When something was done for the first time after a moment, elsewhere in the pathway.
  public interface After {
    Optional<Instant> goalsWorded(Instant since);

    Optional<Instant> orderAdjusted(Instant since);
  }

  private ChangeGrounds(ChangeNotice notice, After after, Map<String, @Nullable Object> citizen) {
    this.notice = notice;
    this.after = after;
    this.citizen = citizen;
  }

  /// Each named by the notice, or by the notice and the number of the answer.
  public static List<Ground> of(
      ChangeNotice notice, After after, Map<String, @Nullable Object> citizen) {
    return notice.withdrawn() == null ? new ChangeGrounds(notice, after, citizen).all() : List.of();
  }

  private List<Ground> all() {
    add("change.notified", "", notice.notified(), null);
    var received = notice.received();
    if (received != null) {
      add("change.received", "", received, null);
    }
    for (var at = 0; at < notice.answers().size(); at++) {
      answered(notice.answers().get(at), at == 0 ? "" : "/" + (at + 1));
    }
    return grounds;
  }

  private void answered(ChangeAnswer answer, String number) {
    add("change.answered", number, answer.at(), answer);
    if (answer.leadsTo().contains(LeadsTo.GOALS)) {
      after
          .goalsWorded(answer.at())
          .ifPresent(at -> add("change.goals_worded", number, at, answer));
    }
    if (answer.leadsTo().contains(LeadsTo.ORDER)) {
      after
          .orderAdjusted(answer.at())
          .ifPresent(at -> add("change.order_adjusted", number, at, answer));
    }
  }

  private void add(String name, String more, Instant at, @Nullable ChangeAnswer answer) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("change.reason", notice.reason().name().toLowerCase(Locale.ROOT));
    facts.put("change.to_goals", leads(answer, LeadsTo.GOALS));
    facts.put("change.to_order", leads(answer, LeadsTo.ORDER));
    grounds.add(new Ground(name, notice.id() + more, at, at, facts));
  }

  /// Unknown while nobody has answered.
  private static @Nullable Boolean leads(@Nullable ChangeAnswer answer, LeadsTo one) {
    return answer == null ? null : answer.leadsTo().contains(one);
  }
}
