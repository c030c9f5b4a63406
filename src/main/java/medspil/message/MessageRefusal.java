package medspil.message;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a message is not carried out.
public enum MessageRefusal implements Refusal {
  NO_SUCH_CONVERSATION,
  NO_SUCH_MESSAGE,
  WORDS_MISSING,
  RECEIVER_MISSING,
  TO_ITSELF,
  ALREADY_IN_IT,
  DAY_PASSED,
  REFERENCE_GONE,
  OVERTAKEN;

  @Override
  public String code() {
    return "message." + name().toLowerCase(Locale.ROOT);
  }
}
