package medspil.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.order.AuthorityDecision;
import medspil.order.Complaint;
import medspil.order.ComplaintState;
import medspil.order.DecisionId;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Offer;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.Outcome;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's decisions, and an order that three providers are asked: one waits, one offers, one
/// says no.
@Profile("demo")
@Component
final class DemoOrders {
  private static final UUID NORDDJURS = OrganisationId.of("norddjurs").value();

  /// What Lis is asked for.
  static final OrderId LIS = new OrderId(DemoChapter.named("order", "order"));

  private final DemoChapter chapter;

  DemoOrders(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "order");
  }

  void tell(PathwayId anna, PathwayId lis, Instant now) {
    decided(
        anna,
        "anna",
        Outcome.GRANT,
        "SEL-83",
        "Du får hjælp til bad og rengøring to gange om ugen. Hjælpen begynder, når du er hjemme igen.",
        now.minus(Duration.ofDays(6)));
    decided(
        lis,
        "lis",
        Outcome.GRANT,
        "SEL-107",
        "Du kan bo på et botilbud i op til et år. Vi finder det sammen med dig.",
        now.minus(Duration.ofDays(9)));
    decided(
        lis,
        "lis-refused",
        Outcome.REFUSAL,
        "SEL-104",
        "Du kan ikke få dagtilbud oven i botilbuddet, fordi det samme tilbydes dér.",
        now.minus(Duration.ofDays(1)));
    placed(lis, now.minus(Duration.ofDays(5)));
    act(
        lis,
        "offered",
        now.minus(Duration.ofDays(1)),
        new OrderCommand.MakeOffer(
            request("aahusene"),
            new Offer(
                DemoChapter.day(now).plusDays(20),
                new Rate(
                    DemoChapter.day(now).plusDays(20), new BigDecimal("2450"), "DKK", Per.DAY)),
            chapter.note(
                "offered",
                "Egen bolig med eget bad. Kontaktperson alle hverdage, døgndækning i huset ved siden af."),
            now.minus(Duration.ofDays(1))));
    act(
        lis,
        "declined",
        now.minus(Duration.ofDays(2)),
        new OrderCommand.Decline(
            request("bakkehuset"), "no_place", null, now.minus(Duration.ofDays(2))));
  }

  private void decided(
      PathwayId citizen, String what, Outcome outcome, String basis, String words, Instant at) {
    var plain = chapter.note(what + "/plain", words);
    act(
        citizen,
        what + "/decided",
        at,
        new OrderCommand.RecordDecision(
            new AuthorityDecision(
                new DecisionId(chapter.named(what)),
                NORDDJURS,
                outcome,
                basis,
                DemoChapter.day(at),
                DemoChapter.day(at),
                plain.id(),
                null,
                new Complaint(true, DemoChapter.day(at).plusWeeks(4), ComplaintState.NONE),
                at,
                null),
            List.of(plain)));
  }

  private void placed(PathwayId citizen, Instant at) {
    var purpose =
        chapter.note(
            "purpose",
            "Lis vil bo for sig selv og have nogen at gå til, når natten bliver for lang.");
    var goals = chapter.note("goals", "Sove hele natten igen. Klare indkøb og madlavning selv.");
    var order =
        new Order(
            LIS,
            UnitId.of("norddjurs", "myndighed").value(),
            new Municipalities(NORDDJURS, NORDDJURS, NORDDJURS),
            new DecisionId(chapter.named("lis")),
            null,
            new Wanted(
                Nature.DEVELOPING,
                purpose.id(),
                goals.id(),
                null,
                DemoChapter.day(at).plusDays(20),
                null),
            at,
            Map.of());
    var wishes = new ArrayList<OrderCommand>();
    wishes.add(new OrderCommand.PlaceOrder(order, List.of(purpose, goals)));
    for (var provider : List.of("engparken", "aahusene", "bakkehuset")) {
      wishes.add(
          new OrderCommand.Ask(
              order.id(),
              request(provider),
              UnitId.of(provider, provider).value(),
              DemoChapter.day(at).plusDays(8),
              at));
    }
    act(citizen, "placed", at, wishes.toArray(OrderCommand[]::new));
  }

  private void act(PathwayId citizen, String what, Instant at, OrderCommand... wishes) {
    chapter.act(
        citizen,
        what,
        at,
        Arrays.stream(wishes).map(PathwayCommand.OfOrder::new).toArray(PathwayCommand[]::new));
  }

  /// What a provider is asked for Lis.
  static RequestId request(String provider) {
    return new RequestId(DemoChapter.named("order", "request/" + provider));
  }
}
