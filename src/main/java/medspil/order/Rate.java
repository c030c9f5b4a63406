package medspil.order;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What is paid from a day on.
public record Rate(LocalDate from, BigDecimal amount, String currency, Per per) {
  /// More than this is a slip of the pen.
  public static final BigDecimal MOST = new BigDecimal("1000000");

  public Rate {
    if (!isPossible(amount)) {
      throw new IllegalArgumentException(
          "a rate is more than 0 and at most %s, with two decimals".formatted(MOST));
    }
    amount = amount.setScale(2);
  }

  public static boolean isPossible(BigDecimal amount) {
    return amount.signum() > 0
        && amount.compareTo(MOST) <= 0
        && amount.stripTrailingZeros().scale() <= 2;
  }
}
