package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedMessagesTest {
  private static final int TIMES = 100;
  private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
  private static final Map<String, String> MESSAGES = new ConcurrentHashMap<>();
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void no_change_to_a_message_makes_the_reader_fail(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      var code = Mutation.pick(Code.values(), random);
      var format = Mutation.pick(Format.values(), random);
      var text = MESSAGES.computeIfAbsent(code + " " + format, _ -> written(code, format));

      var changed = Mutation.of(text, format, random).getBytes(StandardCharsets.UTF_8);

      assertThat(answer(changed, format)).as("seed %d, message %d", seed, i).isNotEmpty();
    }
  }

  private String answer(byte[] message, Format format) {
    return switch (reader.read(message, format)) {
      case Reading.Unreadable(var why) -> why;
      case Reading.Answered answered -> answered.toString();
      case Reading.Answerable read ->
          new Acknowledgement(read.envelope(), Answer.to(read), ID, Instant.EPOCH)
              .written(ID, Instant.EPOCH, format);
    };
  }

  private static String written(Code code, Format format) {
    return HospitalNotificationExamples.example(code).written(format);
  }
}
