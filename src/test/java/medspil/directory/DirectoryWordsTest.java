package medspil.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "en"})
  void every_kind_sector_and_function_has_a_word(String language) throws IOException {
    var words = new Properties();
    var file = "/medspil/directory/messages_" + language + ".properties";
    try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
      words.load(new InputStreamReader(stream, UTF_8));
    }

    var keys =
        Stream.of(
                Arrays.stream(OrganisationKind.values()).map(OrganisationKind::textKey),
                Arrays.stream(Sector.values()).map(Sector::textKey),
                Function.all().stream().map(Function::textKey))
            .flatMap(key -> key);

    assertThat(words.stringPropertyNames()).containsAll(keys.toList());
  }
}
