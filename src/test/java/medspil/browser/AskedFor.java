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
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Offer;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.Per;
import medspil.order.Rate;
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
