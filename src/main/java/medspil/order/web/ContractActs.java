package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.ContractCommand;
import medspil.order.ContractTerms;
import medspil.order.Notice;
import medspil.order.OrderTable;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.ReportForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes wishes of what somebody filled in about a contract, or says what is wrong with it.
@Component
record ContractActs(OrderTable table, Supplier<UUID> ids) {
  private static final int MOST_REVISIONS = 100_000;

  /// The contract or a change of it; what was not rewritten keeps the note it has.
  Optional<ContractCommand> propose(ContractWords words, Given given) {
    var view = words.view();
    var from = given.day("begins");
    var until = given.maybeDay("ends");
    if (from.isPresent() && until != null && until.isBefore(from.get())) {
      given.miss("ends", "order.wrong.ends_before");
    }
    var holds = view.isAgreed() ? given.day("holds") : from;
    var rates = rates(words, given);
    var notice = notice(given);
    var notes = new ArrayList<Note>();
    var inNotice = note(words, "inNotice", given, notes);
    var notDelivered = note(words, "notDelivered", given, notes);
    var discharge = note(words, "discharge", given, notes);
    var ownPayment = note(words, "ownPayment", given, notes);
    var report =
        given.text("report").isEmpty()
            ? Optional.<ReportForm>empty()
            : given.one("report", ReportForm.values());
    if (given.isWrong()) {
      return Optional.empty();
    }
    var terms =
        new ContractTerms(
            from.orElseThrow(),
            until,
            rates,
            notice,
            inNotice,
            notDelivered,
            discharge,
            report.orElse(null),
            ownPayment);
    return Optional.of(
        new ContractCommand.Propose(
            view.request().id(),
            revision(given),
            view.mine(),
            holds.orElseThrow(),
            terms,
            notes,
            view.shell().dates().now()));
  }

  /// The revision that the sender had read; 0 for none, and for what nobody can read.
  static int revision(Given given) {
    return given.whole("revision", MOST_REVISIONS).orElse(0);
  }

  private static @Nullable Notice notice(Given given) {
    if (given.text("notice").isEmpty()) {
      return null;
    }
    var number = given.whole("notice", Notice.MOST);
    if (number.isEmpty()) {
      given.miss("notice", "order.wrong.number");
    }
    var unit = given.one("noticeUnit", Notice.Unit.values());
    var monthEnd = given.oneOf("monthEnd", Set.of("yes", "no"));
    return number.isPresent() && unit.isPresent() && monthEnd.isPresent()
        ? new Notice(number.get(), unit.get(), monthEnd.get().equals("yes"))
        : null;
  }

  private List<Rate> rates(ContractWords words, Given given) {
    var country = words.words().country(words.view().order().municipalities().acting());
    var rates = new ArrayList<Rate>();
    for (var row = 0; row < ContractWriting.RATES; row++) {
      var day = "rateFrom" + row;
      var amount = "amount" + row;
      if (given.text(day).isEmpty() && given.text(amount).isEmpty()) {
        continue;
      }
      var from = given.day(day);
      var paid = given.amount(amount);
      var per = given.one("per", Per.values());
      if (from.isPresent() && rates.stream().anyMatch(one -> one.from().equals(from.get()))) {
        given.miss(day, "order.wrong.rate_twice");
      } else if (from.isPresent() && paid.isPresent() && per.isPresent()) {
        rates.add(new Rate(from.get(), paid.get(), RequestActs.currency(country), per.get()));
      }
    }
    return rates;
  }

  private @Nullable NoteId note(ContractWords words, String field, Given given, List<Note> notes) {
    var note = given.note(field, ids);
    if (note == null) {
      return null;
    }
    var same = unchanged(words, note.words());
    if (same.isPresent()) {
      return same.get();
    }
    notes.add(note);
    return note.id();
  }

  private static Optional<NoteId> unchanged(ContractWords words, String said) {
    var standing = words.view().terms().map(ContractTerms::notes).orElse(List.of());
    return standing.stream()
        .filter(id -> Optional.ofNullable(words.written().get(id)).filter(said::equals).isPresent())
        .findFirst();
  }

  Optional<ContractCommand> terminate(ContractWords words, Given given) {
    var view = words.view();
    var offered =
        words.words().offered(OrderTable.Kind.TERMINATION, view.order().municipalities().acting());
    var reason = given.oneOf("why", OrderActs.codes(offered));
    var day = given.pastDay("given");
    var said = given.note("because", ids);
    return given.isWrong()
        ? Optional.empty()
        : Optional.of(
            new ContractCommand.Terminate(
                view.request().id(),
                view.mine(),
                reason.orElseThrow(),
                said,
                day.orElseThrow(),
                EndingPart.country(view, words.words()),
                view.shell().dates().now()));
  }
}
