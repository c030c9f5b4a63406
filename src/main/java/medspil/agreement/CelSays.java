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

  private static final Map<String, Thing> PLAIN =
      Map.of(
          "bool", Thing.TRUE_OR_FALSE,
          "int", Thing.A_WHOLE_NUMBER,
          "double", Thing.A_DECIMAL_NUMBER,
          "string", Thing.A_TEXT,
          "null", Thing.NOTHING,
          "list(string)", Thing.TEXTS,
          "list(int)", Thing.NUMBERS);

  private CelSays() {}

  static Flaw inPlainWords(int offset, String message) {
    var types = TYPES.matcher(message);
    if (types.matches()) {
      return new Flaw(offset, mismatch(types));
    }
    var result = RESULT.matcher(message);
    return new Flaw(
        offset,
        result.matches()
            ? Said.of(Wrong.NOT_TRUE_OR_FALSE, plain(result.group(1)))
            : Said.of(Wrong.UNREADABLE_CONDITION, firstLine(message)));
  }

  private static Said mismatch(Matcher types) {
    var operator = types.group(1).replace("_", "").replace("@", "");
    var kinds = types.group(2).split(", ");
    return kinds.length == 2
        ? Said.of(Wrong.MISMATCH, operator, plain(kinds[0]), plain(kinds[1]))
        : Said.of(Wrong.MISMATCH_ONE, operator, Arrays.stream(kinds).map(CelSays::plain).toList());
  }

  /// A type that agreements do not have keeps its own name.
  private static Object plain(String type) {
    var thing = PLAIN.get(type);
    return thing == null ? type : thing.alone();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
