package medspil.app;

import java.util.regex.Pattern;

/// Finds what looks like a Danish or Norwegian personal number in a text that should hold none.
final class PersonalNumbers {
  /// Ids are looked for first, so that their groups of digits are left alone.
  private static final Pattern ID_OR_NUMBER =
      Pattern.compile(
          "(?<id>\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b)"
              + "|(?<!\\d)\\d{6}(?:[- ]?\\d{4}|[- ]?\\d{5})(?!\\d)");

  private PersonalNumbers() {}

  static String masked(String text) {
    return ID_OR_NUMBER
        .matcher(text)
        .replaceAll(found -> found.group("id") == null ? "**********" : found.group());
  }
}
