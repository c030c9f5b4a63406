package medspil.order.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import medspil.order.ContractList;
import medspil.order.OrderList;
import org.jspecify.annotations.Nullable;

/// Which of the three lists of the page somebody reads on in, and where its last page ended, as it
/// stands in an address.
record OrdersCursor(
    Part part, OrderList.@Nullable Place request, ContractList.@Nullable Place contract) {
  private static final OrdersCursor BEGINNING = new OrdersCursor(Part.ALL, null, null);
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
  private static final String NEVER = "never";

  static String write(Part part, OrderList.Place place) {
    return String.join(
        "_",
        List.of(
            Given.code(part),
            Given.code(place.shelf()),
            place.at().toString(),
            place.request().toString()));
  }

  static String write(ContractList.Place place) {
    var day = place.lastDay();
    return String.join(
        "_",
        List.of(
            Given.code(Part.CONTRACTS),
            Integer.toString(place.shelf()),
            day == null ? NEVER : day.toString(),
            place.request().toString()));
  }

  /// The beginning also for what nobody can read.
  static OrdersCursor read(String written) {
    var parts = written.split("_", 5);
    try {
      return parts.length == 4 ? read(parts) : BEGINNING;
    } catch (DateTimeException | IllegalArgumentException _) {
      return BEGINNING;
    }
  }

  private static OrdersCursor read(String[] parts) {
    var id = UUID.fromString(parts[3]);
    return switch (parts[0]) {
      case "asked" -> new OrdersCursor(Part.ASKED, request(parts, id), null);
      case "asking" -> new OrdersCursor(Part.ASKING, request(parts, id), null);
      case "contracts" ->
          new OrdersCursor(
              Part.CONTRACTS,
              null,
              new ContractList.Place(
                  Integer.parseInt(parts[1]), parts[2].equals(NEVER) ? null : day(parts[2]), id));
      default -> BEGINNING;
    };
  }

  private static OrderList.Place request(String[] parts, UUID id) {
    var at = Instant.parse(parts[2]);
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new IllegalArgumentException("a place stands between the years 2000 and 9999");
    }
    return new OrderList.Place(OrderList.Shelf.valueOf(parts[1].toUpperCase(Locale.ROOT)), at, id);
  }

  private static LocalDate day(String written) {
    var day = LocalDate.parse(written);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("a day stands between the years 1 and 9999");
    }
    return day;
  }

  /// The lists of the page.
  enum Part {
    ALL,
    CONTRACTS,
    ASKED,
    ASKING
  }

  boolean shows(Part one) {
    return part == Part.ALL || part == one;
  }
}
