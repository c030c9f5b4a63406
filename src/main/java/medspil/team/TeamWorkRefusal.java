package medspil.team;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about the team's work is not carried out.
public enum TeamWorkRefusal implements Refusal {
  NO_TEAM,
  NOT_FROM_HERE,
  START_UP_HELD,
  AGAINST_WISH,
  NOT_AROUND,
  NO_SUCH_LINE,
  LINE_ENDED,
  CHANGED_MEANWHILE,
  PLAN_EMPTY,
  PLAN_FULL;

  @Override
  public String code() {
    return "team." + name().toLowerCase(Locale.ROOT);
  }
}
