package medspil.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import medspil.agreement.Agreement;
import medspil.agreement.Answer;
import medspil.agreement.Clause;
import medspil.agreement.PartyFunction;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.Words;

/// One health service as a text shares it out, field by field, as it is filled in.
///
/// A text has a field for each language, as `recorded.da`. What is not said is empty.
///
/// @param rule its clause and id, as `B1/insulin`; empty for one that the text does not have
public record ServiceLine(String rule, Map<String, String> said) {
  /// Said of something the parties know is not settled.
  public static final String UNCLEAR = "unclear";

  /// The fields that say which party.
  public static final List<String> PARTIES = List.of("responsible", "performed_by");

  /// All, in the order of a file.
  static final List<String> FIELDS =
      List.of(
          "task",
          "responsible",
          "performed_by",
          "act",
          "legal_basis",
          "competence",
          "recorded",
          "communication");

  /// The fields that are texts, each in the languages of the agreement.
  public static final List<String> TEXTS =
      List.of("task", "competence", "recorded", "communication");

  public ServiceLine {
    // In the order of the file: a copy that forgets it would write the languages in any.
    said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
  }

  /// Those of a text, in its order.
  public static List<ServiceLine> of(Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause ->
            clause.rules().stream()
                .filter(ResponsibilityRule.class::isInstance)
                .map(ResponsibilityRule.class::cast)
                .map(rule -> of(clause, rule)))
        .toList();
  }

  private static ServiceLine of(Clause clause, ResponsibilityRule rule) {
    var said = new LinkedHashMap<String, String>();
    words(said, "task", new Answer.Is<>(rule.task()));
    said.put("responsible", one(rule.responsible(), PartyFunction::text));
    said.put("performed_by", one(rule.performedBy(), PartyFunction::text));
    said.put("act", one(rule.ground().act(), act -> act.name().toLowerCase(Locale.ROOT)));
    said.put("legal_basis", one(rule.ground().legalBasis(), Function.identity()));
    words(said, "competence", rule.practice().competence());
    words(said, "recorded", rule.practice().recorded());
    words(said, "communication", rule.practice().communication());
    return new ServiceLine(clause.number() + "/" + rule.head().id(), said);
  }

  private static <T> String one(Answer<T> answer, Function<T, String> text) {
    return switch (answer) {
      case Answer.Is<T>(var value) -> text.apply(value);
      case Answer.Unclear<T> _ -> UNCLEAR;
      case Answer.Unsaid<T> _ -> "";
    };
  }

  private static void words(Map<String, String> said, String name, Answer<Words> answer) {
    switch (answer) {
      case Answer.Is<Words>(var words) ->
          words.texts().forEach((language, text) -> said.put(name + "." + language, text));
      case Answer.Unclear<Words> _ -> said.put(name, UNCLEAR);
      case Answer.Unsaid<Words> _ -> {}
    }
  }

  /// Whether two lists say the same of the same services, but for what the new ones are called.
  public static boolean isSame(List<ServiceLine> some, List<ServiceLine> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(at -> some.get(at).isSame(others.get(at)));
  }

  private boolean isSame(ServiceLine other) {
    return (other.rule.isEmpty() || rule.equals(other.rule))
        && FIELDS.stream().allMatch(field -> says(other, field));
  }

  public String said(String field) {
    return said.getOrDefault(field, "");
  }

  /// Whether another says the same of a field, in every language, as a file would hold it.
  boolean says(ServiceLine other, String field) {
    return written(field).equals(other.written(field));
  }

  /// Of a field, what there is to write, by language; under no language what is said in none.
  Map<String, String> written(String field) {
    var texts = new LinkedHashMap<String, String>();
    said.forEach((name, text) -> {
      var language = name.startsWith(field + ".") ? name.substring(field.length() + 1) : null;
      if ((language != null || name.equals(field)) && !text.isBlank()) {
        texts.put(language == null ? "" : language, NewDraft.plain(text));
      }
    });
    return texts;
  }
}
