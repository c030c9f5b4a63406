package medspil.order;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a decision or an order is not carried out.
public enum OrderRefusal implements Refusal {
  NO_SUCH_DECISION,
  NOT_A_GRANT,
  REASON_MISSING,
  ENDS_BEFORE_IT_BEGINS,
  NO_SUCH_ORDER,
  NO_SUCH_REQUEST,
  ALREADY_ANSWERED,
  ALREADY_CHOSEN,
  NOTHING_OFFERED,
  ALREADY_OVER;

  @Override
  public String code() {
    return "order." + name().toLowerCase(Locale.ROOT);
  }
}
