package medspil.goal;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a goal is not carried out.
public enum GoalRefusal implements Refusal {
  NO_SUCH_GOAL,
  NO_SUCH_PARENT,
  PARENT_ENDED,
  WORDS_MISSING,
  /// Somebody else changed it since it was read.
  OVERTAKEN,
  ALREADY_ENDED,
  AUTHORITYS_TO_WRITE,
  PROVIDERS_TO_WRITE,
  NOT_FOR_CITIZEN,
  BEFORE_BIRTH,
  IN_THE_FUTURE,
  NO_SCALE,
  NO_SUCH_LEVEL;

  @Override
  public String code() {
    return "goal." + name().toLowerCase(Locale.ROOT);
  }
}
