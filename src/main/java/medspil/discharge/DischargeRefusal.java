package medspil.discharge;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a point is not carried out.
public enum DischargeRefusal implements Refusal {
  NO_SUCH_STAY,
  NO_SUCH_POINT,
  WORDS_MISSING,
  ALREADY_SETTLED,
  NOT_AROUND;

  @Override
  public String code() {
    return "discharge." + name().toLowerCase(Locale.ROOT);
  }
}
