package medspil.visit;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a pre-visit is not carried out.
public enum PreVisitRefusal implements Refusal {
  NO_SUCH_REQUEST,
  NO_SUCH_VISIT,
  NO_LONGER_ASKED,
  NOT_FOR_CITIZEN,
  OWN_PROPOSAL,
  TIME_PASSED,
  IN_THE_FUTURE,
  ALREADY_HELD,
  CANCELLED,
  SAY_WHY,
  WORDS_MISSING;

  @Override
  public String code() {
    return "visit." + name().toLowerCase(Locale.ROOT);
  }
}
