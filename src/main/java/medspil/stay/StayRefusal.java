package medspil.stay;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a stay is not carried out.
public enum StayRefusal implements Refusal {
  NO_SUCH_STAY,
  STAY_IS_OVER,
  NO_SUCH_CLAIM,
  REASON_MISSING,
  NOT_READY;

  @Override
  public String code() {
    return "stay." + name().toLowerCase(Locale.ROOT);
  }
}
