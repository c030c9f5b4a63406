package medspil.browser;

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
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
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
