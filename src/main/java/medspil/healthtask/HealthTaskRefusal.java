package medspil.healthtask;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a health task is not carried out.
public enum HealthTaskRefusal implements Refusal {
  NO_SUCH_TASK,
  ALREADY_THERE,
  ALREADY_ENDED,
  ALREADY_TO_SETTLE,
  NOTHING_TO_SETTLE,
  SETTLE_FIRST,
  NOT_HIGHER,
  IN_THE_FUTURE,
  ENDS_BEFORE_IT_BEGINS;

  @Override
  public String code() {
    return "healthtask." + name().toLowerCase(Locale.ROOT);
  }
}
