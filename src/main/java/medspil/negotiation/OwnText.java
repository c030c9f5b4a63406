package medspil.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How much of a text its writers wrote themselves.
public final class OwnText {
  private OwnText() {}

  /// Of the words, in percent, that stand in no text above; 0 when there are none.
  public static long percent(List<String> own, List<String> above) {
    var theirs = above.stream().map(OwnText::words).collect(Collectors.toSet());
    long all = own.stream().mapToLong(text -> words(text).size()).sum();
    long mine =
        own.stream()
            .map(OwnText::words)
            .filter(words -> !theirs.contains(words))
            .mapToLong(List::size)
            .sum();
    return all == 0 ? 0 : Math.round(100.0 * mine / all);
  }

  private static List<String> words(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }
}
