package medspil.incident;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about an incident is not carried out.
public enum IncidentRefusal implements Refusal {
  NO_SUCH_INCIDENT,
  NO_SUCH_FOLLOW_UP,
  NOT_FOR_CITIZEN,
  IN_THE_FUTURE,
  BEFORE_BIRTH,
  BEFORE_IT_HAPPENED,
  SAY_WHY,
  FOLLOW_UP_MISSING,
  IN_THE_PAST,
  ALREADY_REPORTED,
  WITHDRAWN;

  @Override
  public String code() {
    return "incident." + name().toLowerCase(Locale.ROOT);
  }
}
