package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medspil.deadline.Country;
import medspil.deadline.DerivationInWords;
import medspil.deadline.WorkingCalendar;
import medspil.order.LastDay;
import medspil.order.OrderTable;
import medspil.order.Termination;
import org.jspecify.annotations.Nullable;

/// Tells how a contract comes to its end: who gave notice, the last day, and how it was counted.
record EndingPart(ContractView view, ContractWords words, OrderTable table) {

  ContractPage.@Nullable Ending of() {
    var contract = view.contract();
    var ending = contract == null ? null : contract.termination();
    if (contract == null || ending == null) {
      return null;
    }
    var shell = view.shell();
    var note = ending.words();
    var clause = contract.on(ending.given()).orElseThrow().terms().inNotice();
    return new ContractPage.Ending(
        shell.say(
            "order.contract.terminated",
            Map.of(
                "who", words.side(ending.by()),
                "given", shell.dates().plain(ending.given()),
                "why", words.words().coded(OrderTable.Kind.TERMINATION, ending.reason()))),
        shell.say("order.contract.last", Map.of("day", shell.dates().plain(ending.lastDay()))),
        note == null ? null : words.note(note),
        because(ending.because(calendar())),
        clause == null ? shell.say("order.item.none") : words.note(clause),
        told(ending),
        view.windingUp());
  }

  /// What the last day would be, if notice were given today; null when nothing can be terminated.
  @Nullable String today() {
    var contract = view.contract();
    var today = view.shell().dates().today();
    var notice =
        contract == null ? null : contract.on(today).map(one -> one.terms().notice()).orElse(null);
    return contract == null || notice == null
        ? null
        : view.shell()
            .say(
                "order.contract.if_today",
                Map.of(
                    "notice", words.notice(notice),
                    "day",
                        view.shell()
                            .dates()
                            .plain(notice.lastDay(today, contract.lastDay(), calendar()).day())));
  }

  private List<String> because(LastDay last) {
    var shell = view.shell();
    var texts = shell.voice().texts();
    var inWords =
        new DerivationInWords(
            shell.language().locale(),
            (key, values) -> {
              // A notice is told in its own words, not in those of a deadline.
              var own = "order." + key;
              return shell.say(texts.has(shell.language(), own) ? own : key, values);
            },
            reason -> reason);
    var sentences = new ArrayList<>(inWords.sentences(last.counted()));
    if (last.monthEnd() != null) {
      sentences.add(
          shell.say("order.last.month_end", Map.of("day", shell.dates().plain(last.monthEnd()))));
    }
    if (last.until() != null) {
      sentences.add(
          shell.say("order.last.until", Map.of("day", shell.dates().plain(last.until()))));
    }
    sentences.add(shell.say("order.last.day", Map.of("day", shell.dates().plain(last.day()))));
    return sentences;
  }

  private String told(Termination ending) {
    var shell = view.shell();
    var at = ending.toldAt();
    return at == null
        ? shell.say("order.told.not", Map.of("days", Long.toString(table.shownAnyway().toDays())))
        : shell.say("order.told", Map.of("at", shell.dates().inSentence(at)));
  }

  private WorkingCalendar calendar() {
    return WorkingCalendar.of(country(view, words.words()));
  }

  /// The acting authority's.
  static Country country(ContractView view, OrderWords words) {
    return words.country(view.order().municipalities().acting()).equals("NO")
        ? Country.NORWAY
        : Country.DENMARK;
  }
}
