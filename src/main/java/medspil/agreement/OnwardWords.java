package medspil.agreement;

import static medspil.agreement.FactWord.number;
import static medspil.agreement.FactWord.text;
import static medspil.agreement.FactWord.yesNo;

import java.util.List;

/// The facts of what goes on from one to another: hand-overs and transitions.
final class OnwardWords {
  static final String[] KINDS = {"hospital", "municipality", "gp", "facility", "other"};

  static final List<FactWord> HAND_OVER =
      List.of(
          text("hand_over.from", KINDS),
          text("hand_over.to", KINDS),
          // Whole days on which nobody has the citizen; unknown until somebody said yes.
          number("hand_over.gap_days"),
          yesNo("hand_over.enough"));

  static final List<FactWord> TRANSITION =
      List.of(
          text("transition.from", KINDS),
          text("transition.to", KINDS),
          // Whole days on which neither has the citizen; unknown until somebody said yes.
          number("transition.gap_days"),
          number("transition.not_understood"),
          text("transition.retold", "nothing", "some", "everything"));

  private OnwardWords() {}
}
