package medspil.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the single values of an agreement file; each gives null and a fault for what it is not.
final class Values {
  static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*)*");
  private static final Pattern REQUIREMENT =
      Pattern.compile("[A-Z][A-Z0-9]*-[0-9]+|[a-z0-9][a-z0-9-]*/[a-z][a-z0-9_]*");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,500}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final Findings findings;
  private final List<String> languages;

  Values(Findings findings, List<String> languages) {
    this.findings = findings;
    this.languages = languages;
  }

  Findings findings() {
    return findings;
  }

  List<String> languages() {
    return languages;
  }

  @Nullable String text(Node node) {
    var scalar = scalar(node, Thing.A_TEXT);
    return scalar == null ? null : scalar.text();
  }

  /// As `admission_report`.
  @Nullable String name(Node node) {
    return matching(node, NAME, Thing.A_NAME, "report_time");
  }

  /// As `indlaeggelse-og-udskrivelse-midt`.
  @Nullable String id(Node node) {
    return matching(node, ID, Thing.AN_ID, "my-agreement");
  }

  /// A group or an organisation, as `region-nord.municipalities`.
  @Nullable String group(Node node) {
    return matching(node, DOTTED, Thing.A_GROUP_OF_ORGANISATIONS, "region-nord.municipalities");
  }

  /// The id of a requirement, as `R2-12`, or a point that a law asks for, as `the-law/point_1`.
  @Nullable String requirement(Node node) {
    var text = matching(node, REQUIREMENT, Thing.A_REQUIREMENT, "R2-12");
    if (text != null && text.contains("/")) {
      findings.point(text, node.at());
    }
    return text;
  }

  @Nullable String webAddress(Node node) {
    return matching(node, ADDRESS, Thing.A_WEB_ADDRESS, "https://example.org");
  }

  @Nullable Boolean yesNo(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("true|false")) {
      return Boolean.valueOf(scalar.text());
    }
    findings.error(node.at(), Wrong.NEEDED, Thing.TRUE_OR_FALSE);
    return null;
  }

  /// What stands under a key, or that it is `unclear`, or that nothing is said.
  <T> Answer<T> answer(Fields fields, String key, Fields.Reader<T> reader) {
    Answer<T> answer = fields.maybe(key, node -> answer(node, reader));
    return answer == null ? new Answer.Unsaid<>() : answer;
  }

  private static <T> @Nullable Answer<T> answer(Node node, Fields.Reader<T> reader) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals("unclear")) {
      return new Answer.Unclear<>();
    }
    var value = reader.read(node);
    return value == null ? null : new Answer.Is<>(value);
  }

  <T> void noTwoAlike(Place at, Thing what, List<T> all, Function<T, String> id) {
    var seen = new HashSet<String>();
    for (var one : all) {
      if (!seen.add(id.apply(one))) {
        findings.error(at, Wrong.TWICE, what, id.apply(one));
      }
    }
  }

  @Nullable String language(Node node) {
    return matching(node, LANGUAGE, Thing.A_LANGUAGE, "da");
  }

  @Nullable String matching(Node node, Pattern pattern, Thing what, String example) {
    var scalar = scalar(node, what);
    if (scalar == null || pattern.matcher(scalar.text()).matches()) {
      return scalar == null ? null : scalar.text();
    }
    findings.error(node.at(), Wrong.NOT_LIKE, scalar.text(), what, example);
    return null;
  }

  Node.@Nullable Scalar scalar(Node node, Thing what) {
    if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Scalar.Kind.NOTHING) {
      return scalar;
    }
    findings.error(node.at(), Wrong.NEEDED, what);
    return null;
  }

  @Nullable Integer number(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(scalar.text());
    }
    findings.error(node.at(), Wrong.NEEDED_NUMBER);
    return null;
  }

  @Nullable LocalDate date(Node node) {
    var scalar = scalar(node, Thing.A_DATE);
    try {
      return scalar == null ? null : LocalDate.parse(fourDigits(scalar.text()));
    } catch (DateTimeException _) {
      findings.error(node.at(), Wrong.NOT_A_DATE);
      return null;
    }
  }

  /// No other years are meant in an agreement; what has more is no date.
  private static String fourDigits(String text) {
    return text.length() == "2021-06-01".length() ? text : "";
  }

  @Nullable Words words(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      findings.error(node.at(), Wrong.WORDS_BY_LANGUAGE, languages.getFirst());
      return null;
    }
    var texts = new LinkedHashMap<String, String>();
    for (var entry : mapping.entries()) {
      word(entry, texts);
    }
    var missing = languages.stream().filter(language -> !texts.containsKey(language)).toList();
    if (!missing.isEmpty()) {
      findings.error(node.at(), Wrong.NO_TRANSLATION, missing);
      return null;
    }
    return new Words(inOrder(texts));
  }

  private void word(Node.Entry entry, Map<String, String> texts) {
    var language = entry.key().text();
    var text = text(entry.value());
    if (!languages.contains(language)) {
      var said = Said.of(Wrong.NO_LANGUAGE, language).meant(language, languages);
      findings.error(entry.key().at(), said);
    } else if (text != null) {
      texts.put(language, text.strip());
    }
  }

  private Map<String, String> inOrder(Map<String, String> texts) {
    var ordered = new LinkedHashMap<String, String>();
    languages.forEach(language -> ordered.put(language, texts.getOrDefault(language, "")));
    return ordered;
  }

  <E extends Enum<E>> @Nullable E oneOf(Node node, Class<E> type, Thing what) {
    var scalar = scalar(node, what);
    if (scalar == null) {
      return null;
    }
    var found = Spelling.find(scalar.text(), type);
    if (found.isPresent()) {
      return found.get();
    }
    var known = Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
    findings.error(node.at(), Said.of(Wrong.NOT, scalar.text(), what).meant(scalar.text(), known));
    return null;
  }
}
