package medspil.exchange.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sees a personal number in an address, where it would reach logs and histories on its way.
final class NumbersInAddress {
  private static final Pattern IDS =
      Pattern.compile(
          "[0-9a-fA-F]{64}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
              // SOR, municipality and location numbers say of themselves what they are
              + "|(urn:oid:1\\.2\\.208\\.176\\.1\\.1|https?://[^|&\\s]*)\\|[0-9]+");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<![0-9])[0-9]{6}[- +]?[0-9]{4,5}(?![0-9])"
              + "|1\\.2\\.208\\.176\\.1\\.(2|6)(?![0-9])|2\\.16\\.578\\.1\\.12\\.4\\.1\\.4\\.");

  private NumbersInAddress() {}

  static boolean in(String path, @Nullable String query) {
    return holds(path) || (query != null && holds(query));
  }

  private static boolean holds(String part) {
    return PERSONAL.matcher(IDS.matcher(decoded(part)).replaceAll("")).find();
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return part;
    }
  }
}
