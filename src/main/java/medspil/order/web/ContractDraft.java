package medspil.order.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import medspil.journal.NoteId;
import medspil.order.ContractItem;
import medspil.order.ContractTerms;
import medspil.order.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/// Fills the form of a contract with what stands, or with what was offered; beside each field that
/// nobody signs without stands that it is missing.
final class ContractDraft {
  private final LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
  private final Map<NoteId, String> written;

  private ContractDraft(Map<NoteId, String> written) {
    this.written = written;
  }

  static OrderDraft of(ContractView view, ContractWords words) {
    var draft = new ContractDraft(words.written());
    draft.put("revision", Integer.toString(view.revision()));
    var terms = view.terms();
    if (terms.isEmpty()) {
      draft.offered(view);
      return draft.with(Map.of());
    }
    draft.put("holds", holds(view));
    draft.fill(terms.get());
    return draft.with(view.isAgreed() ? Map.of() : missing(terms.get()));
  }

  /// What is missing, field by field.
  static Map<String, String> missing(ContractTerms terms) {
    var wrong = new HashMap<String, String>();
    terms.missing().forEach(item -> wrong.put(field(item), "order.missing." + Given.code(item)));
    return wrong;
  }

  private static String field(ContractItem item) {
    return switch (item) {
      case START -> "begins";
      case END -> "ends";
      case RATES -> "amount0";
      case NOTICE -> "notice";
      case IN_NOTICE -> "inNotice";
      case NOT_DELIVERED -> "notDelivered";
      case DISCHARGE -> "discharge";
      case REPORT -> "report";
      case OWN_PAYMENT -> "ownPayment";
    };
  }

  /// A change holds from today, or from the day that the last one does.
  private static String holds(ContractView view) {
    var contract = view.contract();
    var proposal = contract == null ? null : contract.proposal();
    if (proposal != null) {
      return proposal.from().toString();
    }
    var today = view.shell().dates().today();
    return Optional.ofNullable(contract)
        .flatMap(one -> one.latest())
        .map(one -> one.from())
        .filter(today::isBefore)
        .orElse(today)
        .toString();
  }

  private void offered(ContractView view) {
    var offer = view.request().offer();
    var wanted = view.order().wanted();
    put("begins", (offer == null ? wanted.from() : offer.from()).toString());
    var until = wanted.until();
    put("ends", until == null ? "" : until.toString());
    if (offer != null) {
      rate(0, offer.rate());
    }
  }

  private void fill(ContractTerms terms) {
    put("begins", terms.from().toString());
    var until = terms.until();
    put("ends", until == null ? "" : until.toString());
    for (var i = 0; i < terms.rates().size(); i++) {
      rate(i, terms.rates().get(i));
    }
    var notice = terms.notice();
    if (notice != null) {
      put("notice", Integer.toString(notice.number()));
      put("noticeUnit", Given.code(notice.unit()));
      put("monthEnd", notice.toMonthEnd() ? "yes" : "no");
    }
    put("inNotice", words(terms.inNotice()));
    put("notDelivered", words(terms.notDelivered()));
    put("discharge", words(terms.discharge()));
    put("ownPayment", words(terms.ownPayment()));
    var report = terms.report();
    put("report", report == null ? "" : Given.code(report));
  }

  private void rate(int row, Rate rate) {
    put("rateFrom" + row, rate.from().toString());
    put("amount" + row, rate.amount().toPlainString().replace('.', ','));
    put("per", Given.code(rate.per()));
  }

  private String words(@Nullable NoteId note) {
    return note == null ? "" : Optional.ofNullable(written.get(note)).orElse("");
  }

  private void put(String field, String value) {
    values.set(field, value);
  }

  private OrderDraft with(Map<String, String> wrong) {
    return new OrderDraft(ContractWriting.FORM, values, wrong, null);
  }
}
