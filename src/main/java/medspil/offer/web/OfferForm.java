package medspil.offer.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.offer.Method;
import medspil.offer.OfferTable.Kind;
import medspil.offer.Places;
import medspil.offer.ServiceOffer;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.page.Choice;

/// Reads what a provider wrote of its offer; what is wrong is collected, and said beside each.
final class OfferForm {
  static final int LONGEST = 2000;
  private static final int YEARS_AHEAD = 5;

  private final Map<String, List<String>> values;
  private final Map<String, String> wrong = new LinkedHashMap<>();

  OfferForm(Map<String, List<String>> values) {
    this.values = values;
  }

  Map<String, String> wrong() {
    return wrong;
  }

  String text(String name) {
    return values.getOrDefault(name, List.of("")).getFirst().replace("\r\n", "\n").strip();
  }

  int revision() {
    return whole("revision").orElse(0);
  }

  Optional<Integer> whole(String name) {
    return text(name).matches("\\d{1,6}")
        ? Optional.of(Integer.valueOf(text(name)))
        : Optional.empty();
  }

  /// The count that was written, if it can be.
  Optional<Places> places(Instant now) {
    var free = whole("free");
    var all = whole("all");
    if (all.isEmpty() || all.get() > Places.MOST) {
      wrong.put("all", "offer.wrong.number");
    }
    if (free.isEmpty() || (all.isPresent() && free.get() > all.get())) {
      wrong.put("free", "offer.wrong.free");
    }
    return wrong.isEmpty()
        ? Optional.of(new Places(all.orElseThrow(), free.orElseThrow(), now))
        : Optional.empty();
  }

  /// The offer as it was written, on top of the one that was read; nothing when something is wrong.
  Optional<ServiceOffer> offer(ServiceOffer known, OfferWords words, UUID by, Instant now) {
    var name = filled("name", 120);
    var about = filled("about", LONGEST);
    var neighbours = kept("neighbours", LONGEST);
    var owner = one("owner", words.choices(Kind.OWNER));
    var place = one("place", words.municipalities());
    var groups = several("group", words.choices(Kind.TARGET_GROUP));
    if (groups.isEmpty()) {
      wrong.put("group", "offer.wrong.group");
    }
    var settings = several("setting", words.choices(Kind.SETTING));
    var methods = methods(words);
    var rates =
        rates(
            known,
            place.isEmpty() ? "" : words.currency(UUID.fromString(place)),
            words.shell().dates().today());
    return wrong.isEmpty()
        ? Optional.of(
            new ServiceOffer(
                known.id(),
                known.unit(),
                revision() + 1,
                name,
                owner,
                UUID.fromString(place),
                about,
                neighbours,
                groups,
                methods,
                settings,
                rates,
                known.places(),
                by,
                now))
        : Optional.empty();
  }

  private List<Method> methods(OfferWords words) {
    return several("method", words.choices(Kind.METHOD)).stream()
        .map(code -> new Method(code, kept("evidence-" + code, LONGEST), link("link-" + code)))
        .toList();
  }

  private String link(String name) {
    var text = kept(name, 500);
    if (!text.isEmpty() && !isAddress(text)) {
      wrong.put(name, "offer.wrong.link");
    }
    return text;
  }

  private static boolean isAddress(String text) {
    try {
      var address = URI.create(text);
      return Set.of("https", "http").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// A rate more, from a day on; those before it stand.
  private List<Rate> rates(ServiceOffer known, String currency, LocalDate today) {
    if (text("amount").isEmpty()) {
      return known.rates();
    }
    var amount = amount();
    var from = day(today);
    var per = one("per", Stream.of(Per.values()).map(each -> new Choice(each.name(), "")).toList());
    if (amount.isEmpty() || from.isEmpty() || per.isEmpty()) {
      return known.rates();
    }
    var all =
        new ArrayList<>(
            known.rates().stream().filter(rate -> !rate.from().equals(from.get())).toList());
    all.add(new Rate(from.get(), amount.get(), currency, Per.valueOf(per)));
    return all;
  }

  private Optional<BigDecimal> amount() {
    var written = text("amount").replaceAll("[\\s\u00a0]", "");
    var plain = written.contains(",") ? written.replace(".", "").replace(',', '.') : written;
    try {
      var amount = new BigDecimal(plain);
      if (Rate.isPossible(amount)) {
        return Optional.of(amount);
      }
    } catch (NumberFormatException _) {
      // said below
    }
    wrong.put("amount", "offer.wrong.rate");
    return Optional.empty();
  }

  private Optional<LocalDate> day(LocalDate today) {
    try {
      var day = LocalDate.parse(text("from"));
      if (day.isAfter(today.minusYears(YEARS_AHEAD))
          && day.isBefore(today.plusYears(YEARS_AHEAD))) {
        return Optional.of(day);
      }
    } catch (DateTimeException _) {
      // said below
    }
    wrong.put("from", "offer.wrong.day");
    return Optional.empty();
  }

  private String filled(String name, int most) {
    var text = kept(name, most);
    if (text.isEmpty()) {
      wrong.put(name, "offer.wrong.words");
    }
    return text;
  }

  private String kept(String name, int most) {
    if (text(name).length() > most) {
      wrong.put(name, "offer.wrong.long");
    }
    return text(name);
  }

  private String one(String name, List<Choice> offered) {
    if (offered.stream().noneMatch(choice -> choice.value().equals(text(name)))) {
      wrong.put(name, "offer.wrong.choose");
      return "";
    }
    return text(name);
  }

  private Set<String> several(String name, List<Choice> offered) {
    var known = offered.stream().map(Choice::value).collect(Collectors.toSet());
    return values.getOrDefault(name, List.of()).stream()
        .filter(known::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
