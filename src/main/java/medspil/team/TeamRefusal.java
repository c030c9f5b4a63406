package medspil.team;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about the team is not carried out.
public enum TeamRefusal implements Refusal {
  REASON_MISSING;

  @Override
  public String code() {
    return "team." + name().toLowerCase(Locale.ROOT);
  }
}
