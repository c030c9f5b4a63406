package medspil.discharge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a hand-over that agreements may have rules for, named by the hand-over and the
/// stay. One that was withdrawn leaves none, and a no that became a yes is a yes.
public final class HandOverGrounds {
  private HandOverGrounds() {}

  /// Names one on the way home from a stay.
  public static String id(HandOver one, GoingHome home) {
    return one.id() + "/" + home.stay();
  }

  /// What happened to one.
  ///
  /// @param parties what kind of organisation lets go and is asked to take over
  public static List<Ground> of(
      HandOver one,
      GoingHome home,
      Map<String, @Nullable Object> parties,
      Map<String, @Nullable Object> citizen) {
    if (one.state() == HandOver.State.WITHDRAWN) {
      return List.of();
    }
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.putAll(parties);
    facts.put("hand_over.gap_days", one.state() == HandOver.State.ACCEPTED ? one.gap() : null);
    var judged = one.judged();
    facts.put("hand_over.enough", judged == null ? null : judged.enough());
    var id = id(one, home);
    var grounds = new ArrayList<Ground>();
    grounds.add(new Ground("hand_over.offered", id, one.offeredAt(), one.offeredAt(), facts));
    var answer = one.answer();
    if (answer != null) {
      var said =
          one.state() == HandOver.State.ACCEPTED ? "hand_over.accepted" : "hand_over.declined";
      grounds.add(new Ground(said, id, answer.at(), answer.at(), facts));
    }
    if (one.state() == HandOver.State.DECLINED) {
      home.takenElsewhere(one)
          .ifPresent(at -> grounds.add(new Ground("hand_over.elsewhere", id, at, at, facts)));
    }
    if (judged != null) {
      grounds.add(new Ground("hand_over.judged", id, judged.at(), judged.at(), facts));
    }
    return grounds;
  }
}
