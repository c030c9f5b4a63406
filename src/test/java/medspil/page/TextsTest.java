package medspil.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
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
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*\\.[a-z0-9_.]*)\"");
  private static final Pattern SAID =
      Pattern.compile("\\bsay\\(\\s*(?:[\\w.()]+,\\s*)?\"([^\"]+)\"\\s*[,)]");
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
    // "access.role." + code uses all that begin so.
    var beginnings = literals.stream().filter(literal -> literal.endsWith(".")).toList();

    var unused =
        TEXTS.keys(Language.DA).stream()
            .filter(
                key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
            .collect(toSet());

    assertThat(unused).isEmpty();
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

  private static Object arguments(Language language, String key) {
    try {
      return new MessageFormat(TEXTS.pattern(language, key), language.locale()).getArgumentNames();
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
}
