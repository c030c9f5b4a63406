package medspil.portal.web;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.PackageRule;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.information.Document;
import medspil.information.Exchange;
import medspil.information.Given;
import medspil.information.InformationTable;
import medspil.information.Item;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
import medspil.order.Order;
import medspil.order.OrderList;
import medspil.order.Request;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen what authority and provider gave each other about them, and why.
@Component
record GivenInPlainWords(
    Supplier<Directory> directory,
    Supplier<AgreementsInForce> agreements,
    InformationTable table,
    OrderList list) {

  private record Told(Order order, Request request, Item item, Given given) {
    UUID from() {
      return item.from() == ContractParty.AUTHORITY ? order.unit() : request.unit();
    }

    Stream<Document> documents() {
      return given.documents().stream().flatMap(one -> item.document(one).stream());
    }

    UUID to() {
      return item.from() == ContractParty.AUTHORITY ? request.unit() : order.unit();
    }
  }

  /// The latest first, each time something was given.
  List<MinePage.Shared> of(Shell shell, PathwayId id, Pathway pathway) {
    var told =
        pathway.orders().orders().values().stream()
            .flatMap(order -> order.all().stream().flatMap(one -> told(pathway, order, one)))
            .sorted(comparing((Told one) -> one.given().at()).reversed())
            .toList();
    var words =
        list.words(
            shell.viewer(),
            id,
            told.stream()
                .flatMap(one ->
                    Stream.of(
                            Stream.of(one.given().why()),
                            Stream.ofNullable(one.given().content()),
                            one.documents().map(Document::name))
                        .flatMap(each -> each))
                .toList());
    return told.stream().map(one -> shared(shell, id, one, words)).toList();
  }

  private static Stream<Told> told(Pathway pathway, Order order, Request request) {
    Exchange exchange = pathway.exchanges().of(request.id());
    return exchange.items().stream()
        .flatMap(item -> item.given().stream().map(given -> new Told(order, request, item, given)));
  }

  private MinePage.Shared shared(Shell shell, PathwayId id, Told one, Map<NoteId, String> words) {
    var content = one.given().content();
    return new MinePage.Shared(
        shell.say(
            "portal.given.what",
            Map.of(
                "from", unit(one.from()), "to", unit(one.to()), "what", what(shell, one.item()))),
        content == null ? null : words.get(content),
        one.documents()
            .map(paper ->
                new MinePage.Paper(
                    "/citizens/%s/order/%s/information/documents/%s"
                        .formatted(id.value(), one.request().id(), paper.id()),
                    words.getOrDefault(paper.name(), paper.type())))
            .toList(),
        shell.say("portal.given.why", Map.of("why", words.getOrDefault(one.given().why(), "–"))),
        table
            .named(one.given().basis())
            .map(basis -> basis.words().in(shell.language().tag()))
            .orElse(one.given().basis()),
        shell.dates().moment(one.given().at()));
  }

  /// As the newest agreement calls it.
  private String what(Shell shell, Item item) {
    if (item.code().equals(Item.OTHER)) {
      return shell.say("portal.given.other");
    }
    var giver = item.from() == ContractParty.AUTHORITY ? "acting_municipality" : "provider";
    Optional<PackageRule.Item> named =
        agreements.get().agreements().stream()
            .flatMap(agreement -> agreement.rules(PackageRule.class))
            .filter(rule -> rule.from().role().equals(giver))
            .flatMap(rule -> rule.items().stream())
            .filter(one -> one.id().equals(item.code()))
            .reduce((_, newer) -> newer);
    return named.map(one -> one.what().in(shell.language().tag())).orElse(item.code());
  }

  private String unit(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("?");
  }
}
