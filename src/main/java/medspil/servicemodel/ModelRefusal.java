package medspil.servicemodel;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a course by a service model is not carried out.
public enum ModelRefusal implements Refusal {
  NO_SUCH,
  RUNS_ALREADY,
  ENDED,
  WORDS_MISSING,
  STILL_TO_COME,
  HELD_ALREADY,
  TOO_MANY,
  NOT_AROUND;

  @Override
  public String code() {
    return "servicemodel." + name().toLowerCase(Locale.ROOT);
  }
}
