package medspil.discharge;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a discharge is not carried out.
public enum DischargeRefusal implements Refusal {
  NO_SUCH_STAY,
  NO_SUCH_POINT,
  WORDS_MISSING,
  ALREADY_SETTLED,
  NOT_AROUND,
  CITIZEN_IS_DEAD,
  TALK_TO_COME,
  CHANGED_MEANWHILE,
  SENDER_SAYS_BACK,
  NO_LONGER_HOLDS,
  NOTHING_CHECKED,
  REASON_MISSING,
  TO_ITSELF,
  ALREADY_ANSWERED,
  NOT_ACCEPTED,
  STILL_TO_COME;

  @Override
  public String code() {
    return "discharge." + name().toLowerCase(Locale.ROOT);
  }
}
