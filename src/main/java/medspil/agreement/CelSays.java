package medspil.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts what the checker of conditions says into words for those who write agreements.
final class CelSays {
  private static final Pattern TYPES =
      Pattern.compile(
          "found no matching overload for '(.+?)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
  private static final Pattern RESULT =
      Pattern.compile("expected type 'bool' but found '(\\w+)'.*");

  private static final Map<String, String> PLAIN =
      Map.of(
          "bool",
          "true or false",
          "int",
          "a whole number",
          "double",
          "a decimal number",
          "string",
          "a text",
          "null",
          "nothing",
          "list(string)",
          "a list of texts",
          "list(int)",
          "a list of numbers");

  private CelSays() {}

  static Flaw inPlainWords(int offset, String message) {
    var types = TYPES.matcher(message);
    if (types.matches()) {
      return mismatch(offset, types);
    }
    var result = RESULT.matcher(message);
    return result.matches()
        ? new Flaw(
            offset,
            "a condition must be true or false, this is " + plain(result.group(1)),
            "compare it with something")
        : new Flaw(offset, "the condition cannot be read here", firstLine(message));
  }

  private static Flaw mismatch(int offset, Matcher types) {
    var operator = types.group(1).replace("_", "").replace("@", "");
    var kinds = Arrays.stream(types.group(2).split(", ")).map(CelSays::plain).toList();
    return new Flaw(offset, operator + " does not go with " + String.join(" and ", kinds), null);
  }

  private static String plain(String type) {
    return PLAIN.getOrDefault(type, type);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
