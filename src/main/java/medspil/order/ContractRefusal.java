package medspil.order;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a contract is not carried out.
public enum ContractRefusal implements Refusal {
  NOT_CHOSEN,
  NO_SUCH_CONTRACT,
  CHANGED_MEANWHILE,
  NOTHING_CHANGED,
  NOTHING_TO_SIGN,
  INCOMPLETE,
  BEFORE_BIRTH,
  BEFORE_EARLIER_VERSION,
  NOT_AGREED,
  TERMINATED,
  NOT_TERMINATED,
  IN_THE_FUTURE,
  BEFORE_AGREED,
  OTHER_SIDES,
  ALREADY_OVER,
  NO_SUCH_STEP;

  @Override
  public String code() {
    return "contract." + name().toLowerCase(Locale.ROOT);
  }
}
