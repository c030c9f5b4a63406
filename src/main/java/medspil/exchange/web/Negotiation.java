package medspil.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import medspil.exchange.medcom.Format;
import org.jspecify.annotations.Nullable;

/// Which of the two forms of FHIR a caller wants; empty when it takes neither.
final class Negotiation {
  private static final String PARAMETER = "_format=";

  private Negotiation() {}

  static Optional<Format> wanted(HttpServletRequest request) {
    return parameter(request.getQueryString())
        .map(Negotiation::named)
        .orElseGet(() -> accepted(request.getHeader("Accept")));
  }

  private static Optional<String> parameter(@Nullable String query) {
    return Arrays.stream(query == null ? new String[0] : query.split("&", -1))
        .filter(one -> one.startsWith(PARAMETER))
        .map(one -> one.substring(PARAMETER.length()))
        .findFirst();
  }

  private static Optional<Format> named(String given) {
    // An unescaped plus is a blank to a decoder, and a plus to everybody else.
    var name = plain(given.replace("+", "%2B"));
    return switch (name) {
      case "json" -> Optional.of(Format.JSON);
      case "xml" -> Optional.of(Format.XML);
      default -> Format.of(name);
    };
  }

  private static String plain(String given) {
    try {
      return URLDecoder.decode(given, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  private static Optional<Format> accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.of(Format.JSON);
    }
    return Arrays.stream(header.split(",", -1)).flatMap(one -> type(one).stream()).findFirst();
  }

  private static Optional<Format> type(String range) {
    var type = range.split(";", 2)[0].strip();
    return type.equals("*/*") || type.equalsIgnoreCase("application/*")
        ? Optional.of(Format.JSON)
        : Format.of(type);
  }
}
