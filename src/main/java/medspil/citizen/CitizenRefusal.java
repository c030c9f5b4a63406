package medspil.citizen;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a citizen is not carried out.
public enum CitizenRefusal implements Refusal {
  NOT_REGISTERED,
  NO_SUCH_ENTITLEMENT,
  ANOTHER_ORGANISATIONS,
  ENDS_BEFORE_IT_BEGINS;

  @Override
  public String code() {
    return "citizen." + name().toLowerCase(Locale.ROOT);
  }
}
