package medspil.task;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a task is not carried out.
public enum TaskRefusal implements Refusal {
  NO_SUCH_TASK,
  ALREADY_DONE,
  NO_LONGER_NEEDED,
  ALREADY_PAUSED,
  NOT_PAUSED,
  REASON_MISSING,
  NO_DATE,
  NOT_LATER,
  SAME_UNIT,
  FRONT_DESK_ALREADY;

  @Override
  public String code() {
    return "task." + name().toLowerCase(Locale.ROOT);
  }
}
