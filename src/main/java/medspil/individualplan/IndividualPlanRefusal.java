package medspil.individualplan;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about an individual plan or a coordinator is not carried out.
public enum IndividualPlanRefusal implements Refusal {
  NO_NEED,
  STILL_COORDINATED,
  NOT_OFFERED,
  DECLINED,
  NOT_WISHED,
  ASK_LATER,
  WORDS_MISSING,
  NO_SUCH_ENTRY,
  NOT_YOUR_ENTRY,
  NOT_PROPOSED,
  CHANGED_MEANWHILE,
  DAY_PAST,
  DAY_AHEAD,
  NOTHING_CHANGED,
  FULL;

  @Override
  public String code() {
    return "individualplan." + name().toLowerCase(Locale.ROOT);
  }
}
