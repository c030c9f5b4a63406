package medspil.browser;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.ContractSignature;
import medspil.order.ContractTerms;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Notice;
import medspil.order.Offer;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.ReportForm;
import medspil.order.RequestId;
import medspil.order.Wanted;

/// That providers are asked for a citizen whom Hjørring supports.
final class AskedFor {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private AskedFor() {}

  /// @param providers by their keys, as `solgaarden`
  static RequestId of(Patient citizen, String... providers) {
    var hjoerring = OrganisationId.of("hjoerring").value();
    var purpose = new Note(new NoteId(UUID.randomUUID()), "Bo trygt");
    var day = LocalDate.parse("2026-04-01");
    var order =
        new Order(
            new OrderId(UUID.randomUUID()),
            UnitId.of("hjoerring", "myndighed").value(),
            new Municipalities(hjoerring, hjoerring, hjoerring),
            null,
            "acute",
            new Wanted(Nature.SUPPORTING, purpose.id(), null, null, day, null),
            AT,
            Map.of());
    citizen.happens(
        AT, new PathwayCommand.OfOrder(new OrderCommand.PlaceOrder(order, List.of(purpose))));
    var asked = List.of(providers).stream().map(one -> asked(citizen, order, one)).toList();
    return asked.getFirst();
  }

  /// The same, where the offer of the one that was asked is chosen.
  static RequestId chosen(Patient citizen, String provider) {
    var request = of(citizen, provider);
    var day = LocalDate.parse("2026-04-01");
    var offer = new Offer(day, new Rate(day, new BigDecimal("2100"), "DKK", Per.DAY));
    citizen.happens(
        AT,
        new PathwayCommand.OfOrder(new OrderCommand.MakeOffer(request, offer, null, AT)),
        new PathwayCommand.OfOrder(new OrderCommand.Choose(request, AT)));
    return request;
  }

  /// The same, where both have signed a contract from a day.
  static RequestId contracted(Patient citizen, String provider, LocalDate from) {
    var request = chosen(citizen, provider);
    var clause = new Note(new NoteId(UUID.randomUUID()), "Som aftalt");
    var terms =
        new ContractTerms(
            from,
            null,
            List.of(new Rate(from, new BigDecimal("2100"), "DKK", Per.DAY)),
            new Notice(3, Notice.Unit.MONTHS, true),
            clause.id(),
            clause.id(),
            clause.id(),
            ReportForm.BOTH,
            null);
    citizen.happens(
        AT,
        of(
            new ContractCommand.Propose(
                request, 0, ContractParty.AUTHORITY, from, terms, List.of(clause), AT)),
        of(sign(request, ContractParty.AUTHORITY, UnitId.of("hjoerring", "myndighed"))),
        of(sign(request, ContractParty.PROVIDER, UnitId.of(provider, provider))));
    return request;
  }

  private static ContractCommand sign(RequestId request, ContractParty party, UnitId unit) {
    return new ContractCommand.Sign(
        request, 1, new ContractSignature(party, UUID.randomUUID(), unit.value(), "confirmed", AT));
  }

  private static PathwayCommand of(ContractCommand command) {
    return new PathwayCommand.OfContract(command);
  }

  private static RequestId asked(Patient citizen, Order order, String provider) {
    var request = new RequestId(UUID.randomUUID());
    var unit = UnitId.of(provider, provider).value();
    citizen.happens(
        AT,
        new PathwayCommand.OfOrder(
            new OrderCommand.Ask(order.id(), request, unit, LocalDate.parse("2026-03-20"), AT)));
    return request;
  }
}
