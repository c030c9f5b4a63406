package medspil.agreement;

import static medspil.agreement.AgreementExamples.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// If this breaks, an editor calls wrong what is right, or offers what the reader refuses.
class SchemaTest {
  private static final String STRANGE = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
  private static final Pattern ONE_OF = Pattern.compile("one of (.*)");
  private static final Schema SCHEMA = new Schema();

  @Test
  void every_agreement_of_the_library_fits_the_schema() throws IOException {
    var checked = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(Path.of("agreements"), "*.yaml")) {
      for (var file : files) {
        checked.add(file.getFileName().toString());
        assertThat(SCHEMA.faults(document(file.toString(), Files.readString(file)))).isEmpty();
      }
    }

    assertThat(checked).isNotEmpty();
  }

  @Test
  void every_sound_example_fits_the_schema() {
    assertThat(sound())
        .hasSizeGreaterThan(5)
        .allSatisfy(one -> assertThat(SCHEMA.faults(one)).isEmpty());
  }

  @Test
  void a_key_that_nobody_knows_does_not_fit() {
    assertThat(SCHEMA.faults(document("a", "agreement: a\ntitel: {da: Prøve}\n")))
        .contains("a:2:1: unknown key titel", "a:1:1: misses title");
  }

  @Test
  void each_mapping_takes_the_keys_and_each_value_the_words_that_the_schema_lists() {
    var seen = new ArrayList<JsonNode>();
    for (var document : sound()) {
      for (var visit : SCHEMA.visits(document)) {
        var allowed = reader(document, visit.node());
        assertThat(allowed).as(visit.node().at().toString()).isEqualTo(visit.allowed());
        seen.add(visit.schema());
      }
    }

    assertThat(SCHEMA.objects())
        .filteredOn(object -> !seen.contains(object))
        .extracting(object -> object.path("description").asString(""))
        .isEmpty();
  }

  /// What the reader would have taken, where something strange stands.
  private static Set<String> reader(Node document, Node at) {
    var findings = new Findings();
    new ReadAgreement("a", WORDS, new Cel(WORDS), findings).read(replace(document, at));
    return findings.faults().stream()
        .filter(fault -> AgreementExamples.ENGLISH.wrong(fault).contains(STRANGE))
        .flatMap(fault -> AgreementExamples.ENGLISH.right(fault).stream())
        .flatMap(suggestion -> ONE_OF.matcher(suggestion).results())
        .flatMap(words -> Arrays.stream(words.group(1).split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Node replace(Node in, Node at) {
    if (in.equals(at)) {
      return strange(in);
    }
    return switch (in) {
      case Node.Scalar scalar -> scalar;
      case Node.Listing(var place, var items) ->
          new Node.Listing(place, items.stream().map(item -> replace(item, at)).toList());
      case Node.Mapping(var place, var entries) ->
          new Node.Mapping(
              place,
              entries.stream()
                  .map(entry -> new Node.Entry(entry.key(), replace(entry.value(), at)))
                  .toList());
    };
  }

  private static Node strange(Node node) {
    var word = new Node.Scalar(node.at(), STRANGE, Node.Scalar.Kind.TEXT, false, true);
    return node instanceof Node.Mapping(var place, var entries)
        ? new Node.Mapping(
            place, Stream.concat(entries.stream(), Stream.of(new Node.Entry(word, word))).toList())
        : word;
  }

  private static List<Node> sound() {
    var files = AgreementLanguageTest.files();
    var library = new AgreementReader(WORDS).read(files);
    return files.stream()
        .filter(file -> library.faultsIn(file.file()).stream().noneMatch(Fault::isError))
        .map(file -> document(file.file(), file.text()))
        .toList();
  }

  private static Node document(String file, String text) {
    var findings = new Findings();
    var document = Yaml.read(file, text, findings);
    assertThat(findings.faults()).isEmpty();
    return Objects.requireNonNull(document);
  }
}
