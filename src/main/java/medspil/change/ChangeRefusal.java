package medspil.change;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a change notice is not carried out.
public enum ChangeRefusal implements Refusal {
  NO_SUCH_CHANGE,
  NO_SUCH_GOAL,
  PROVIDERS_TO_TELL,
  AUTHORITYS_TO_ANSWER,
  NOT_FOR_CITIZEN,
  CHANGE_MISSING,
  CONSEQUENCES_MISSING,
  CHOOSE_WHAT_FOLLOWS,
  NOTHING_STANDS_ALONE,
  SAY_WHY_NOTHING,
  WITHDRAWN,
  ALREADY_ANSWERED,
  BEFORE_BIRTH,
  IN_THE_FUTURE;

  @Override
  public String code() {
    return "change." + name().toLowerCase(Locale.ROOT);
  }
}
