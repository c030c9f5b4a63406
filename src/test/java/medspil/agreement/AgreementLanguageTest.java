package medspil.agreement;

import static medspil.agreement.AgreementExamples.COPENHAGEN;
import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.WORDS;
import static medspil.agreement.AgreementExamples.ground;
import static medspil.agreement.AgreementExamples.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// If this breaks, `docs/agreement-language.md` shows a secretary something that does not work.
class AgreementLanguageTest {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- (file|part): (\\S+) -->\\n)?```(yaml|text|follows)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FOLLOWS = Pattern.compile("(\\S+) \\{(.*)} -> (.*)");

  private static final List<Source> FILES = new ArrayList<>();
  private static final List<String> PARTS = new ArrayList<>();
  private static final List<String> TOLD = new ArrayList<>();
  private static final List<String> FOLLOWING = new ArrayList<>();
  private static String document = "";

  /// The whole files that the document shows, and the first with each part in its place.
  static List<Source> files() {
    if (FILES.isEmpty()) {
      read();
    }
    return Stream.concat(
            FILES.stream(),
            PARTS.stream().map(text -> new Source("part" + text.hashCode() + ".yaml", part(text))))
        .toList();
  }

  private static String part(String text) {
    return text.replace(
        "agreement: transitions", "agreement: part" + Math.abs(text.hashCode() % 1000));
  }

  @BeforeAll
  static void read() {
    if (!FILES.isEmpty()) {
      return;
    }
    document = text();
    var blocks = BLOCK.matcher(document);
    while (blocks.find()) {
      switch (blocks.group(3)) {
        case "yaml" -> yaml(blocks.group(1), blocks.group(2), blocks.group(4));
        case "text" -> TOLD.addAll(blocks.group(4).lines().toList());
        default -> FOLLOWING.addAll(blocks.group(4).lines().toList());
      }
    }
  }

  private static String text() {
    try {
      return Files.readString(Path.of("docs/agreement-language.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A part stands for the part of the first file that begins with its key.
  private static void yaml(String what, String name, String text) {
    if (what.equals("file")) {
      FILES.add(new Source(name, text));
    } else {
      PARTS.add(FILES.getFirst().text().replaceFirst("(?m)^" + name + ":.*\\n(  .*\\n)+", text));
    }
  }

  @Test
  void every_part_fits_into_the_first_file() {
    assertThat(PARTS)
        .hasSize(2)
        .allSatisfy(text ->
            assertThat(new AgreementReader(WORDS).read(new Source("part.yaml", text)).faults())
                .noneMatch(Fault::isError))
        .noneMatch(FILES.getFirst().text()::equals);
  }

  @Test
  void every_file_gives_just_the_faults_that_are_shown() {
    // The warning is shown before the annex that sets the term.
    var alone = faults(FILES.subList(0, 1));
    var together = faults(FILES);

    assertThat(FILES).hasSize(10);
    assertThat(alone).containsExactly(TOLD.getFirst());
    assertThat(together).containsExactlyInAnyOrderElementsOf(TOLD.subList(1, TOLD.size()));
  }

  @Test
  void what_is_shown_to_follow_follows() {
    var sound = new AgreementReader(WORDS).read(FILES.subList(0, 2)).agreements();
    var agreements = AgreementsInForce.of(sound, groups(), WORDS, COPENHAGEN);

    assertThat(FOLLOWING).hasSize(4).allSatisfy(line -> follows(agreements, line));
  }

  @Test
  void every_event_and_every_fact_is_listed() {
    assertThat(WORDS.events()).allMatch(event -> document.contains("`" + event.name() + "`"));
    assertThat(WORDS.facts()).allMatch(fact -> document.contains("`" + fact.name() + "`"));
  }

  private static void follows(AgreementsInForce agreements, String line) {
    var shown = FOLLOWS.matcher(line);
    assertThat(shown.matches()).as(line).isTrue();

    var duties = agreements.duties(ground(shown.group(1), facts(shown.group(2))), HORSENS);

    assertThat(duties.isEmpty() ? "nothing" : said(duties.getFirst())).isEqualTo(shown.group(3));
  }

  private static Map<String, Object> facts(String shown) {
    var facts = new HashMap<String, Object>();
    for (var fact : shown.split(", ", -1)) {
      var parts = fact.split(": ", -1);
      var truth = parts[1].equals("true") || parts[1].equals("false");
      facts.put(parts[0], truth ? Boolean.valueOf(parts[1]) : parts[1]);
    }
    return facts;
  }

  private static String said(Duty duty) {
    var unknown = String.join(" ", duty.unknown());
    return duty.rule()
        + " within "
        + duty.within()
        + (unknown.isEmpty() ? "" : ", could not tell " + unknown);
  }

  private static List<String> faults(List<Source> files) {
    return AgreementExamples.lines(new AgreementReader(WORDS).read(files).faults());
  }
}
