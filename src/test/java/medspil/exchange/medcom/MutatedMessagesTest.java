package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedMessagesTest {
  private static final int TIMES = 100;
  private static final Map<String, String> MESSAGES = new ConcurrentHashMap<>();
  private static final String[] WORDS = {
    "null",
    "{}",
    "[]",
    "\"\"",
    "true",
    "-1",
    "\"2512489996\"",
    "{\"a\":[[]]}",
    "\"\\u00e6\"",
    "\"2026-02-30\""
  };
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void no_change_to_a_message_makes_the_reader_fail(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      var code = pick(Code.values(), random);
      var format = pick(Format.values(), random);
      var text = MESSAGES.computeIfAbsent(code + " " + format, _ -> written(code, format));

      var reading = reader.read(mutate(text, random).getBytes(StandardCharsets.UTF_8), format);

      assertThat(reading).as("seed %d, message %d", seed, i).isNotNull();
      if (reading instanceof Reading.Answerable answerable) {
        assertThat(Answer.to(answerable).code()).isNotEmpty();
      }
    }
  }

  private static String written(Code code, Format format) {
    return HospitalNotificationExamples.example(code).written(format);
  }

  private static <T> T pick(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static String mutate(String text, Random random) {
    var changed = text;
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static String once(String text, Random random) {
    var at = random.nextInt(text.length());
    var to = Math.min(text.length(), at + 1 + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, at) + (char) (32 + random.nextInt(600)) + text.substring(at + 1);
      case 2 -> text.substring(0, to) + text.substring(at);
      case 3 -> value(text, at, pick(WORDS, random));
      case 4 -> swapLines(text, random);
      default -> dropLine(text, random);
    };
  }

  // the next value after this place, replaced
  private static String value(String text, int at, String word) {
    var colon = text.indexOf(": ", at);
    var end = text.indexOf('\n', Math.max(colon, 0));
    return colon < 0 || end < 0
        ? text
        : text.substring(0, colon + 2)
            + word
            + (text.charAt(end - 1) == ',' ? "," : "")
            + text.substring(end);
  }

  private static String swapLines(String text, Random random) {
    var lines = text.split("\n", -1);
    var one = random.nextInt(lines.length);
    var other = random.nextInt(lines.length);
    var kept = lines[one];
    lines[one] = lines[other];
    lines[other] = kept;
    return String.join("\n", lines);
  }

  private static String dropLine(String text, Random random) {
    var lines = text.split("\n", -1);
    lines[random.nextInt(lines.length)] = "";
    return String.join("\n", lines);
  }
}
