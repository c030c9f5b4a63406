package medspil.page.web;

import java.util.Locale;
import org.springframework.http.HttpStatusCode;

/// What a reader can make of a failure: four kinds, each with its own words.
enum Fault {
  FORBIDDEN,
  UNKNOWN,
  BUSY,
  OURS,
  REQUEST;

  static Fault of(HttpStatusCode status) {
    return switch (status.value()) {
      case 401, 403 -> FORBIDDEN;
      case 404, 410 -> UNKNOWN;
      case 429, 503 -> BUSY;
      default -> status.is5xxServerError() ? OURS : REQUEST;
    };
  }

  /// The start of the keys of its texts.
  String key() {
    return "page.fault." + name().toLowerCase(Locale.ROOT);
  }
}
