package medspil.plan;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about an action plan is not carried out.
public enum PlanRefusal implements Refusal {
  NO_SUCH_PLAN,
  AUTHORITYS_TO_MAKE,
  NO_GOALS,
  OVERTAKEN,
  NEWER_THERE,
  NOT_SENT_TO_YOU;

  @Override
  public String code() {
    return "plan." + name().toLowerCase(Locale.ROOT);
  }
}
