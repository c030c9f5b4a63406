package medspil.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a contract says one thing about each.
public enum ContractItem {
  START,
  END,
  RATES,
  NOTICE,
  IN_NOTICE,
  NOT_DELIVERED,
  DISCHARGE,
  REPORT,
  OWN_PAYMENT;

  /// What must be there before anybody signs, and is not.
  static List<ContractItem> missingIn(ContractTerms terms) {
    return Stream.of(values())
        .filter(one -> one.isRequired() && one.saidIn(terms) == null)
        .toList();
  }

  static List<ContractItem> changed(ContractTerms before, ContractTerms after) {
    return Stream.of(values())
        .filter(one -> !Objects.equals(one.saidIn(before), one.saidIn(after)))
        .toList();
  }

  private boolean isRequired() {
    return this != END && this != OWN_PAYMENT;
  }

  private @Nullable Object saidIn(ContractTerms terms) {
    return switch (this) {
      case START -> terms.from();
      case END -> terms.until();
      case RATES -> terms.rates().isEmpty() ? null : terms.rates();
      case NOTICE -> terms.notice();
      case IN_NOTICE -> terms.inNotice();
      case NOT_DELIVERED -> terms.notDelivered();
      case DISCHARGE -> terms.discharge();
      case REPORT -> terms.report();
      case OWN_PAYMENT -> terms.ownPayment();
    };
  }
}
