package medspil.deadline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells a derivation in one language, a sentence or two a step, so that it can be read aloud.
///
/// `texts` gives the text of a key with named arguments; `reasons` gives the words of a coded
/// reason, which belong to the room that coded it.
public final class DerivationInWords {
  private final Locale locale;
  private final BiFunction<String, Map<String, Object>, String> texts;
  private final UnaryOperator<String> reasons;

  public DerivationInWords(
      Locale locale,
      BiFunction<String, Map<String, Object>, String> texts,
      UnaryOperator<String> reasons) {
    this.locale = locale;
    this.texts = texts;
    this.reasons = reasons;
  }

  public String aloud(Derivation derivation) {
    return String.join(" ", sentences(derivation));
  }

  public List<String> sentences(Derivation derivation) {
    var steps = derivation.steps();
    var spoken = new Spoken(locale, texts, yearOf(steps));
    var telling = new StepInWords(spoken, reasons, isCount(steps));
    return IntStream.range(0, steps.size())
        .mapToObj(i -> telling.sentence(steps.get(i), i == steps.size() - 1 || isAim(steps, i + 1)))
        .map(this::capital)
        .toList();
  }

  /// An aim may stand behind the end, which still is the last word on the date.
  private static boolean isAim(List<Step> steps, int i) {
    return i == steps.size() - 1 && steps.get(i) instanceof Step.AimFor;
  }

  /// "It counts from" can be said of a count only; the other limits are told by their moment.
  private static boolean isCount(List<Step> steps) {
    return steps.stream()
        .anyMatch(s -> s instanceof Step.LimitIs(var limit) && limit instanceof TimeLimit.After);
  }

  /// Dates in the year the story begins are said without it.
  private static int yearOf(List<Step> steps) {
    return steps.stream()
        .flatMap(DerivationInWords::beginning)
        .findFirst()
        .map(LocalDateTime::getYear)
        .orElse(0);
  }

  private static Stream<LocalDateTime> beginning(Step step) {
    if (step instanceof Step.CountedFrom from) {
      return Stream.of(from.at());
    }
    return step instanceof Step.CountedBackFrom from ? Stream.of(from.at()) : Stream.empty();
  }

  private String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }
}
