package medspil.offer.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.offer.OfferTable;
import medspil.offer.OfferTable.Kind;
import medspil.offer.ServiceOffer;
import medspil.order.Rate;
import medspil.page.Choice;
import medspil.page.Shell;

/// Says offers in a reader's language.
record OfferWords(Shell shell, Directory directory, OfferTable table) {

  String coded(Kind kind, String code) {
    return table.named(kind, code).map(one -> one.words().in(tag())).orElse(code);
  }

  List<String> all(Kind kind, Collection<String> codes) {
    return codes.stream().map(code -> coded(kind, code)).sorted().toList();
  }

  List<Choice> choices(Kind kind) {
    return table.offered(kind, shell.dates().today()).stream()
        .map(one -> new Choice(one.code(), one.words().in(tag())))
        .toList();
  }

  List<Choice> withAny(Kind kind) {
    return Stream.concat(Stream.of(new Choice("", shell.say("offer.any"))), choices(kind).stream())
        .toList();
  }

  List<Choice> municipalities() {
    return directory.organisations().stream()
        .filter(one -> one.kind() == OrganisationKind.MUNICIPALITY)
        .map(one -> new Choice(one.id().value().toString(), one.name()))
        .sorted((one, other) -> one.text().compareTo(other.text()))
        .toList();
  }

  /// What is paid with where a municipality lies.
  String currency(UUID municipality) {
    return directory
        .organisation(new OrganisationId(municipality))
        .map(Organisation::country)
        .orElse(Country.DENMARK)
        .currency();
  }

  String municipality(UUID id) {
    return directory.organisation(new OrganisationId(id)).map(Organisation::name).orElse("–");
  }

  String rate(ServiceOffer offer) {
    return offer
        .rate(shell.dates().today())
        .map(this::rate)
        .orElseGet(() -> shell.say("offer.rate.none"));
  }

  String rate(Rate rate) {
    var format = NumberFormat.getNumberInstance(shell.language().locale());
    format.setMinimumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return shell.say(
        "offer.rate." + rate.per().name().toLowerCase(Locale.ROOT),
        Map.of("amount", format.format(rate.amount()), "currency", rate.currency()));
  }

  String places(ServiceOffer offer) {
    return shell.say(
        "offer.places", Map.of("free", offer.places().free(), "all", offer.places().all()));
  }

  boolean isStale(ServiceOffer offer) {
    return offer.places().isStale(shell.dates().now(), table.staleAfter());
  }

  String counted(ServiceOffer offer) {
    var day = shell.dates().inSentence(offer.places().countedAt());
    return shell.say(isStale(offer) ? "offer.stale" : "offer.counted", Map.of("day", day));
  }

  private String tag() {
    return shell.language().tag();
  }
}
