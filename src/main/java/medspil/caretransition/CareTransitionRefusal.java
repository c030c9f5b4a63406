package medspil.caretransition;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a care transition is not carried out.
public enum CareTransitionRefusal implements Refusal {
  NO_SUCH,
  TO_ITSELF,
  WITHDRAWN,
  WORDS_MISSING,
  ALREADY_SAID_YES,
  SAY_YES_FIRST,
  NOT_ARRIVED,
  NOT_SAID_BACK,
  ARRIVED,
  CITIZENS_OWN,
  IN_THE_FUTURE;

  @Override
  public String code() {
    return "caretransition." + name().toLowerCase(Locale.ROOT);
  }
}
