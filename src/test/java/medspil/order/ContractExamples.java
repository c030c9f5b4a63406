package medspil.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.NoteId;
import medspil.journal.Refusal;

/// A chosen offer, and what the two write and sign.
final class ContractExamples {
  static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  static final LocalDate START = LocalDate.parse("2026-12-01");
  static final RequestId ID = new RequestId(new UUID(3, 1));
  static final NoteId IN_NOTICE = new NoteId(new UUID(5, 1));
  static final NoteId NOT_DELIVERED = new NoteId(new UUID(5, 2));
  static final NoteId DISCHARGE = new NoteId(new UUID(5, 3));
  static final Notice THREE_MONTHS = new Notice(3, Notice.Unit.MONTHS, true);

  private ContractExamples() {}

  static Orders chosen() {
    var order = new OrderId(new UUID(2, 1));
    return Orders.NONE
        .evolve(
            new OrderEvent.Placed(
                order,
                new UUID(1, 1),
                new Municipalities(new UUID(1, 1), new UUID(1, 1), null),
                null,
                "acute",
                new Wanted(Nature.SUPPORTING, new NoteId(new UUID(4, 1)), null, null, START, null),
                AT))
        .evolve(new OrderEvent.Asked(order, ID, new UUID(1, 2), START, AT))
        .evolve(new OrderEvent.Offered(ID, new Offer(START, rate(START, "2450")), null, AT))
        .evolve(new OrderEvent.Chosen(ID, AT));
  }

  static Rate rate(LocalDate from, String amount) {
    return new Rate(from, new BigDecimal(amount), "DKK", Per.DAY);
  }

  static ContractTerms whole() {
    return terms(rate(START, "2450"));
  }

  static ContractTerms terms(Rate... rates) {
    return new ContractTerms(
        START,
        null,
        List.of(rates),
        THREE_MONTHS,
        IN_NOTICE,
        NOT_DELIVERED,
        DISCHARGE,
        ReportForm.PROSE,
        null);
  }

  static ContractCommand propose(int basedOn, ContractTerms terms, LocalDate from) {
    return new ContractCommand.Propose(
        ID, basedOn, ContractParty.AUTHORITY, from, terms, List.of(), AT);
  }

  static ContractCommand sign(int revision, ContractParty party) {
    return new ContractCommand.Sign(
        ID,
        revision,
        new ContractSignature(party, new UUID(7, 1), new UUID(7, 2), "confirmed", AT));
  }

  /// In force from its start.
  static Orders agreed() {
    return agreed(chosen(), 0, whole(), START);
  }

  static Orders agreed(Orders orders, int basedOn, ContractTerms terms, LocalDate from) {
    return after(
        orders,
        propose(basedOn, terms, from),
        sign(basedOn + 1, ContractParty.AUTHORITY),
        sign(basedOn + 1, ContractParty.PROVIDER));
  }

  static Orders after(Orders orders, ContractCommand... commands) {
    var now = orders;
    for (var command : commands) {
      for (var event : events(now, command)) {
        now = now.evolve(event);
      }
    }
    return now;
  }

  static List<ContractEvent> events(Orders orders, ContractCommand command) {
    var accepted = (Decision.Accepted) new DecideContract(orders, null).decide(command);
    return accepted.happened().stream()
        .map(Happened::event)
        .map(ContractEvent.class::cast)
        .toList();
  }

  static Refusal refusal(Orders orders, ContractCommand command) {
    return ((Decision.Refused) new DecideContract(orders, null).decide(command)).refusal();
  }

  static Termination ending(Orders orders) {
    return Objects.requireNonNull(contract(orders).termination());
  }

  static Contract contract(Orders orders) {
    return orders.contracts().find(ID).orElseThrow();
  }
}
