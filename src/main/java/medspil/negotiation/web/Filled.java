package medspil.negotiation.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import org.springframework.util.MultiValueMap;

/// What a form was sent with.
record Filled(Map<String, String> values) {
  private static final Set<String> WEB = Set.of("https", "http");

  /// What a field held cannot be read.
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String key;

    Unreadable(String field, String key) {
      super(field + " cannot be read");
      this.field = field;
      this.key = key;
    }

    Tried tried(String act, Filled filled) {
      return new Tried(act, filled.values(), field, key);
    }
  }

  /// Several ticks of one field come as one value.
  static Filled of(MultiValueMap<String, String> sent) {
    var joined = new HashMap<String, String>();
    sent.forEach((name, all) -> joined.put(name, String.join(",", all)));
    return new Filled(joined);
  }

  /// What stands on its lines, without the empty ones.
  List<String> lines(String name) {
    return said(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// An address that may be followed; empty when nothing was said.
  String address(String name) {
    return address(name, said(name));
  }

  static String address(String name, String said) {
    if (said.isEmpty()) {
      return "";
    }
    try {
      var uri = new URI(said);
      if (WEB.contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
        return said;
      }
    } catch (URISyntaxException _) {
      // Told below.
    }
    throw new Unreadable(name, "negotiation.wrong.address");
  }

  String said(String name) {
    return values.getOrDefault(name, "").strip();
  }

  LocalDate date(String name) {
    try {
      return LocalDate.parse(said(name));
    } catch (DateTimeParseException _) {
      throw new Unreadable(name, "negotiation.wrong.date");
    }
  }

  Optional<LocalDate> maybeDate(String name) {
    return said(name).isEmpty() ? Optional.empty() : Optional.of(date(name));
  }

  LocalTime clock(String name) {
    try {
      return LocalTime.parse(said(name));
    } catch (DateTimeParseException _) {
      throw new Unreadable(name, "negotiation.wrong.clock");
    }
  }

  int number(String name) {
    try {
      return Integer.parseInt(said(name));
    } catch (NumberFormatException _) {
      throw new Unreadable(name, "negotiation.wrong.number");
    }
  }

  /// Those that were ticked.
  <E extends Enum<E>> Set<E> several(String name, Class<E> of) {
    var ticked = List.of(said(name).split(",", -1));
    return Stream.of(of.getEnumConstants())
        .filter(one -> ticked.contains(one.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  UUID id(String name) {
    try {
      return UUID.fromString(said(name));
    } catch (IllegalArgumentException _) {
      throw new Unreadable(name, "negotiation.wrong.choice");
    }
  }

  OrganisationId organisation(String name) {
    return new OrganisationId(id(name));
  }

  <E extends Enum<E>> E one(String name, Class<E> of) {
    for (var constant : of.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(said(name))) {
        return constant;
      }
    }
    throw new Unreadable(name, "negotiation.wrong.choice");
  }
}
