package medspil.information;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about information is not carried out.
public enum InformationRefusal implements Refusal {
  NO_SUCH_REQUEST,
  ENDED,
  GIVERS_TO_SAY,
  RECEIVERS_TO_ASK,
  NOT_LISTED,
  WHY_MISSING,
  BASIS_MISSING,
  NOTHING_TICKED,
  NOT_CONSIDERED,
  NOTHING_IN_IT,
  ALREADY_ASKED,
  ALREADY_GIVEN,
  NO_SUCH_DOCUMENT,
  TOO_MANY_DOCUMENTS;

  @Override
  public String code() {
    return "information." + name().toLowerCase(Locale.ROOT);
  }
}
