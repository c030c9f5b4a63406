package medspil.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// If this breaks, somebody meets a key instead of a sentence, or another language in the middle of
/// their own.
class TextsTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path FILES = Path.of("src/main/resources/medspil");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9_]*\\.[a-z0-9_.]*)\"");
  private static final Pattern SAID =
      Pattern.compile("\\bsay\\(\\s*(?:[\\w.()]+,\\s*)?\"([^\"]+)\"\\s*[,)]");

  /// Rooms whose texts came before the pages that say them; the list only shrinks.
  private static final Set<String> WAITING = Set.of("agreement", "deadline", "directory");

  private static final Texts TEXTS = Texts.strict();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_exists_in_every_language(Language language) {
    assertThat(TEXTS.keys(language)).isEqualTo(TEXTS.keys(Language.DA));
  }

  @Test
  void every_text_can_be_read_and_takes_the_same_arguments_in_every_language() {
    var faults = new TreeMap<String, Map<Language, Object>>();
    for (var key : TEXTS.keys(Language.DA)) {
      var arguments = new TreeMap<Language, Object>();
      for (var language : Language.values()) {
        arguments.put(language, arguments(language, key));
      }
      if (new HashSet<>(arguments.values()).size() > 1) {
        faults.put(key, arguments);
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void no_text_is_empty() {
    var empty =
        Stream.of(Language.values())
            .flatMap(language ->
                TEXTS.keys(language).stream().filter(key -> TEXTS.pattern(language, key).isBlank()))
            .toList();

    assertThat(empty).isEmpty();
  }

  @Test
  void every_text_is_used_somewhere() throws IOException {
    var literals = literals();

    var unused =
        TEXTS.keys(Language.DA).stream().filter(key -> !isUsed(key, literals)).collect(toSet());

    assertThat(unused)
        .filteredOn(key -> !WAITING.contains(key.substring(0, key.indexOf('.'))))
        .isEmpty();
  }

  @Test
  void every_text_that_is_said_exists() throws IOException {
    var missing = new TreeSet<String>();
    for (var source : sources()) {
      SAID.matcher(Files.readString(source))
          .results()
          .map(said -> said.group(1))
          .filter(key -> !key.endsWith(".") && !TEXTS.has(Language.DA, key))
          .forEach(key -> missing.add(source.getFileName() + ": " + key));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void every_room_with_texts_is_read() throws IOException {
    try (var rooms = Files.list(FILES)) {
      var withTexts =
          rooms
              .filter(room -> Files.exists(room.resolve("messages_da.properties")))
              .map(room -> room.getFileName().toString())
              .toList();

      assertThat(TextFiles.ROOMS).containsAll(withTexts);
    }
  }

  @Test
  void keys_begin_with_their_room() throws IOException {
    var strangers =
        TEXTS.keys(Language.DA).stream()
            .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
            .filter(room -> !TextFiles.ROOMS.contains(room) && !room.equals("refusal"))
            .collect(toSet());

    assertThat(strangers).isEmpty();
  }

  /// Written whole, begun as `"access.role." + code`, or ended as `key + ".title"`.
  private static boolean isUsed(String key, Set<String> literals) {
    return literals.contains(key)
        || literals.stream().anyMatch(start -> isPiece(start) && key.startsWith(start))
        || literals.stream().anyMatch(end -> isEnding(end, key) && isUsed(cut(key, end), literals));
  }

  private static boolean isPiece(String literal) {
    return literal.contains(".")
        && !literal.startsWith(".")
        && (literal.endsWith(".") || literal.endsWith("_"));
  }

  private static boolean isEnding(String literal, String key) {
    return literal.startsWith(".") && literal.length() > 1 && key.endsWith(literal);
  }

  private static String cut(String key, String end) {
    return key.substring(0, key.length() - end.length());
  }

  /// The arguments a text prints; one may need a count for its grammar that another does without.
  private static Object arguments(Language language, String key) {
    try {
      var pattern = new MessagePattern(TEXTS.pattern(language, key));
      return IntStream.range(0, pattern.countParts() - 1)
          .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_START)
          .filter(i -> pattern.getPart(i).getArgType() == ArgType.NONE)
          .mapToObj(i -> pattern.getSubstring(pattern.getPart(i + 1)))
          .collect(toSet());
    } catch (IllegalArgumentException e) {
      return language + " cannot be read: " + e.getMessage();
    }
  }

  private static Set<String> literals() throws IOException {
    var found = new HashSet<String>();
    for (var source : sources()) {
      LITERAL
          .matcher(Files.readString(source))
          .results()
          .forEach(match -> found.add(match.group(1)));
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (var java = Files.walk(JAVA);
        var templates = Files.walk(TEMPLATES)) {
      return Stream.concat(java, templates)
          .filter(path -> path.toString().endsWith(".java") || path.toString().endsWith(".jte"))
          .toList();
    }
  }

  @Test
  void a_text_that_is_said_without_what_it_wants_is_a_fault_here_and_a_gap_in_use() {
    assertThatThrownBy(() -> Texts.strict().say(Language.EN, "citizen.plan"))
        .hasMessageContaining("citizen.plan wants [day]");
    assertThat(Texts.lenient().say(Language.EN, "citizen.plan")).contains("{day}");
  }
}
