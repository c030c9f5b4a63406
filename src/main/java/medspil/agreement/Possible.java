package medspil.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether conditions can ever hold together: tries every answer that the facts they name can have.
///
/// Conditions only compare, so a number has to be tried just below, at and above each that is
/// named.
final class Possible {
  private static final int MOST = 512;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'\"])\\d{1,9}\\b");
  private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private static final int REMEMBERED = 20_000;

  private final Vocabulary vocabulary;
  private final Map<Question, Boolean> known = new ConcurrentHashMap<>();
  private final Coverage coverage;

  Possible(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coverage = new Coverage(vocabulary);
  }

  List<Condition> covered(Frame frame) {
    return coverage.of(frame);
  }

  /// True also when there are too many answers to try.
  boolean together(String event, List<Condition> conditions) {
    var asked = conditions.stream().filter(one -> !one.names().isEmpty()).toList();
    if (asked.isEmpty()) {
      return true;
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    var question = new Question(event, asked.stream().map(Condition::text).toList());
    return known.computeIfAbsent(question, _ -> answer(event, asked));
  }

  /// Asked over and over while somebody writes.
  private record Question(String event, List<String> conditions) {}

  private boolean answer(String event, List<Condition> asked) {
    var facts = new TreeSet<String>();
    asked.forEach(one -> facts.addAll(one.names()));
    var answers = new ArrayList<Answers>();
    long combinations = 1;
    for (var fact : facts) {
      var found = vocabulary.fact(fact).map(word -> answers(word, asked));
      if (found.isPresent()) {
        answers.add(new Answers(fact, List.copyOf(found.get())));
        combinations *= found.get().size();
        if (combinations > MOST) {
          return true;
        }
      }
    }
    return holds(event, asked, answers, 0, new HashMap<>());
  }

  /// A fact, and what may be answered.
  private record Answers(String fact, List<Object> values) {}

  private static boolean holds(
      String event,
      List<Condition> conditions,
      List<Answers> answers,
      int at,
      Map<String, @Nullable Object> facts) {
    if (at == answers.size()) {
      var ground = new Ground(event, "", Instant.EPOCH, Instant.EPOCH, facts);
      return conditions.stream().noneMatch(one -> one.on(ground).isFalse());
    }
    var fact = answers.get(at);
    for (var value : fact.values()) {
      facts.put(fact.fact(), value);
      if (holds(event, conditions, answers, at + 1, facts)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Object> answers(FactWord fact, List<Condition> conditions) {
    return switch (fact.type()) {
      case YES_NO -> Set.of(true, false);
      case NUMBER -> numbers(conditions);
      case TEXT ->
          fact.values().isEmpty()
              ? texts(conditions)
              : Set.copyOf(List.<Object>copyOf(fact.values()));
    };
  }

  private static Set<Object> numbers(List<Condition> conditions) {
    var numbers = new TreeSet<Object>();
    numbers.add(0L);
    said(conditions, NUMBER)
        .map(Long::parseLong)
        .forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
    return numbers;
  }

  private static Set<Object> texts(List<Condition> conditions) {
    var texts = new TreeSet<Object>();
    texts.add("\u0000something else");
    said(conditions, TEXT).forEach(quoted -> texts.add(quoted.substring(1, quoted.length() - 1)));
    return texts;
  }

  private static Stream<String> said(List<Condition> conditions, Pattern pattern) {
    return conditions.stream()
        .flatMap(one -> pattern.matcher(one.text()).results())
        .map(m -> m.group());
  }
}
