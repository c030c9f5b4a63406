package medspil.order.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.ContractItem;
import medspil.order.ContractParty;
import medspil.order.ContractTerms;
import medspil.order.Notice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says what stands in a contract, item by item.
record ContractWords(ContractView view, OrderWords words, Map<NoteId, String> written) {

  List<RequestPage.Line> lines(ContractTerms terms) {
    return Stream.of(ContractItem.values())
        .map(item -> new RequestPage.Line(label(item), said(item, terms)))
        .toList();
  }

  List<ContractPage.Change> changes(ContractTerms before, ContractTerms after) {
    return after.changedFrom(before).stream()
        .map(item -> new ContractPage.Change(label(item), said(item, before), said(item, after)))
        .toList();
  }

  /// What is missing, as a sentence each.
  List<String> missing(ContractTerms terms) {
    return terms.missing().stream()
        .map(item -> shell().say("order.missing." + Given.code(item)))
        .toList();
  }

  String side(ContractParty party) {
    return party == ContractParty.AUTHORITY
        ? words.organisation(view.order().municipalities().acting())
        : words.unit(view.request().unit());
  }

  String note(NoteId note) {
    return Optional.ofNullable(written.get(note))
        .orElseGet(() -> shell().say("order.words.hidden"));
  }

  String notice(Notice notice) {
    var length =
        shell().say("order.notice." + Given.code(notice.unit()), Map.of("n", notice.number()));
    return notice.toMonthEnd()
        ? shell().say("order.notice.month_end", Map.of("length", length))
        : length;
  }

  private String label(ContractItem item) {
    return shell().say("order.item." + Given.code(item));
  }

  private String said(ContractItem item, ContractTerms terms) {
    var said =
        switch (item) {
          case START -> shell().dates().plain(terms.from());
          case END -> {
            var until = terms.until();
            yield until == null ? shell().say("order.item.open") : shell().dates().plain(until);
          }
          case RATES -> rates(terms);
          case NOTICE -> {
            var notice = terms.notice();
            yield notice == null ? "" : notice(notice);
          }
          case IN_NOTICE -> maybe(terms.inNotice());
          case NOT_DELIVERED -> maybe(terms.notDelivered());
          case DISCHARGE -> maybe(terms.discharge());
          case REPORT -> {
            var report = terms.report();
            yield report == null ? "" : shell().say("order.report." + Given.code(report));
          }
          case OWN_PAYMENT -> maybe(terms.ownPayment());
        };
    return said.isEmpty() ? shell().say("order.item.none") : said;
  }

  private String rates(ContractTerms terms) {
    return terms.rates().stream()
        .map(rate ->
            shell()
                .say(
                    "order.rate.from",
                    Map.of("day", shell().dates().plain(rate.from()), "rate", words.rate(rate))))
        .collect(Collectors.joining("\n"));
  }

  private String maybe(@Nullable NoteId note) {
    return note == null ? "" : note(note);
  }

  private Shell shell() {
    return words.shell();
  }
}
