package medspil.caretransition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a care transition that agreements may have rules for, named by the transition.
///
/// There are none before the citizen has said yes: what somebody owes tells them of the citizen.
/// One that was withdrawn leaves none, and a no that became a yes is a yes.
public final class CareTransitionGrounds {
  private CareTransitionGrounds() {}

  /// What happened to one.
  ///
  /// @param parties what kind of organisation lets go and is asked to receive
  public static List<Ground> of(
      CareTransition one,
      Map<String, @Nullable Object> parties,
      Map<String, @Nullable Object> citizen) {
    var agreed = one.agreed();
    if (agreed == null || !agreed.yes() || one.withdrawn() != null) {
      return List.of();
    }
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.putAll(parties);
    facts.put("transition.gap_days", one.firstDay().isPresent() ? one.gap() : null);
    facts.put("transition.not_understood", (long) one.open().size());
    var retold = one.retold();
    facts.put("transition.retold", retold == null ? null : code(retold.howMuch()));
    var id = one.id().toString();
    var grounds = new ArrayList<Ground>();
    grounds.add(new Ground("transition.asked", id, agreed.at(), agreed.at(), facts));
    var answer = one.answer();
    if (answer != null) {
      var said = answer.firstDay() == null ? "transition.declined" : "transition.accepted";
      grounds.add(new Ground(said, id, answer.at(), answer.at(), facts));
    }
    one.met().stream()
        .map(Met::at)
        .sorted()
        .findFirst()
        .ifPresent(at -> grounds.add(new Ground("transition.met", id, at, at, facts)));
    var arrived = one.arrived();
    if (arrived != null) {
      grounds.add(new Ground("transition.arrived", id, arrived.at(), arrived.at(), facts));
    }
    if (retold != null) {
      grounds.add(new Ground("transition.told_after", id, retold.at(), retold.at(), facts));
    }
    return grounds;
  }

  /// Whether an agreement may still give something to do about it.
  public static boolean runs(CareTransition one) {
    return one.withdrawn() == null && one.retold() == null;
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
