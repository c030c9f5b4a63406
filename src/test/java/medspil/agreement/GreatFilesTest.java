package medspil.agreement;

import static medspil.agreement.AgreementExamples.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a file made to do harm takes the server with it.
class GreatFilesTest {
  private static final long LONGEST = 20_000;
  private static final int MANY = 100_000;

  static Stream<Arguments> files() {
    return Stream.of(
        file("an alias bomb", bomb(), "an agreement has no anchors (&) or aliases (*)"),
        file(
            "an alias of itself",
            "agreement: &a [*a]",
            "an agreement has no anchors (&) or aliases (*)"),
        file("lists in lists", "a: " + "[".repeat(MANY), "this is"),
        file(
            "closed lists in lists",
            "a: " + "[".repeat(2_000) + "]".repeat(2_000),
            "this is nested too deep to read"),
        file("mappings in mappings", "{a: ".repeat(2_000) + "}".repeat(2_000), "this is"),
        file("indents in indents", indents(), "this is nested too deep to read"),
        file(
            "a huge file",
            "a".repeat(2_000_000),
            "a file may have 400,000 letters, this has 2,000,000"),
        file("a huge id", "agreement: " + "å".repeat(MANY), "is not an id in small letters"),
        file("a huge key", "a".repeat(MANY) + ": b", "a colon is wrong or missing"),
        file("many unknown keys", keys(), "the agreement has nothing called"),
        file("many documents", "--- a\n".repeat(MANY / 10), "a file holds one agreement"),
        file("a tag", "agreement: !!java.net.URL [x]", "the agreement has no title"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_refused_soon_and_in_few_words(String what, String text, String told) {
    var reader = new AgreementReader(WORDS);

    long start = System.nanoTime();
    var faults = reader.read(new Source("a.yaml", text)).faults();

    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(LONGEST);
    assertThat(faults).hasSizeLessThanOrEqualTo(500);
    assertThat(faults).allMatch(fault -> AgreementExamples.ENGLISH.line(fault).length() < 2_000);
    assertThat(faults)
        .anySatisfy(fault -> assertThat(AgreementExamples.ENGLISH.wrong(fault)).contains(told));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of("stay.acute" + " && stay.acute".repeat(120), ""),
        Arguments.of("!".repeat(1_900) + "stay.acute", ""),
        Arguments.of("(".repeat(900) + "stay.acute" + ")".repeat(900), "read"),
        Arguments.of("stay.acute ? ".repeat(90) + "true" + " : false".repeat(90), "read"),
        Arguments.of("stay.hours in [" + "1,".repeat(900) + "1]", ""),
        Arguments.of("a".repeat(3_000), "a condition may have 2,000 letters, this has 3,000"),
        Arguments.of("[1,2,3].all(x, x > 0)", "no"),
        Arguments.of("stay.hours + 1 > 2", "a condition does not calculate with +"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_of_great_size_is_read_or_refused(String condition, String told) {
    var text =
        AgreementExamples.agreement(AgreementExamples.duty("one", "if: \"" + condition + "\""));

    var faults = new AgreementReader(WORDS).read(new Source("a.yaml", text)).faults();

    var messages = AgreementExamples.wrong(faults);
    assertThat(messages.isEmpty()).as(messages.toString()).isEqualTo(told.isEmpty());
    assertThat(String.join(" ", messages)).contains(told);
  }

  private static Arguments file(String what, String text, String told) {
    return Arguments.of(what, text, told);
  }

  private static String bomb() {
    return "a0: &a0 [x, x]\n"
        + IntStream.range(1, 60)
            .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1))
            .collect(Collectors.joining());
  }

  private static String indents() {
    return IntStream.range(0, 300)
        .mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String keys() {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> "k" + i + ": x\n")
        .collect(Collectors.joining());
  }
}
