package medspil.order.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.order.Notice;
import medspil.order.Per;
import medspil.order.ReportForm;
import medspil.page.Choice;

/// The form in which a contract is written or changed.
record ContractWriting(ContractView view, OrderDraft draft) {
  static final String FORM = "propose";

  /// As many rates as it has room for.
  static final int RATES = 6;

  OrderForm form(Supplier<UUID> ids) {
    var form =
        new FormWriter(view.shell(), FORM, draft).hidden("revision", draft.value("revision"));
    if (view.isAgreed()) {
      form.named("amend").day("holds", "");
    }
    form.day("begins", "").maybeDay("ends");
    rates(form);
    return form.maybeLine("notice")
        .pick("noticeUnit", choices("order.notice.unit.", Notice.Unit.values()))
        .pick(
            "monthEnd",
            List.of(
                new Choice("no", say("order.month_end.no")),
                new Choice("yes", say("order.month_end.yes"))))
        .maybeWrite("inNotice")
        .maybeWrite("notDelivered")
        .maybeWrite("discharge")
        .pick("report", choices("order.report.", ReportForm.values()))
        .maybeWrite("ownPayment")
        .whole(view.address() + "/edit", ids);
  }

  /// Those there are, and room for one more.
  private void rates(FormWriter form) {
    form.pick("per", choices("order.per.", Per.values()));
    var filled =
        (int)
            IntStream.range(0, RATES)
                .filter(row -> !draft.value("rateFrom" + row).isEmpty())
                .count();
    for (var row = 0; row < Math.min(RATES, filled + 1); row++) {
      form.maybeDay("rateFrom" + row).maybeLine("amount" + row);
    }
  }

  private <E extends Enum<E>> List<Choice> choices(String key, E[] values) {
    return Stream.of(values)
        .map(one -> new Choice(Given.code(one), say(key + Given.code(one))))
        .toList();
  }

  private String say(String key) {
    return view.shell().say(key);
  }
}
