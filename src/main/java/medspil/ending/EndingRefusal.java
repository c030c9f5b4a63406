package medspil.ending;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about an ending is not carried out.
public enum EndingRefusal implements Refusal {
  NOT_ENDING,
  CITIZENS_OWN,
  NOT_FOR_CITIZEN,
  AUTHORITYS_TO_SAY,
  WORDS_MISSING,
  BEFORE_BIRTH,
  IN_THE_FUTURE;

  @Override
  public String code() {
    return "ending." + name().toLowerCase(Locale.ROOT);
  }
}
