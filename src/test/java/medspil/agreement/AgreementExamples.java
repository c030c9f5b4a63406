package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medspil.page.Language;
import medspil.page.Texts;
import org.jspecify.annotations.Nullable;

/// Agreements, parties and happenings for tests.
final class AgreementExamples {
  static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  static final Vocabulary WORDS = PathwayWords.vocabulary();

  /// A municipality, a hospital and a psychiatry that have agreed, and others that have not.
  static final Map<String, Set<String>> GROUPS =
      Map.of(
          "region-midtjylland.municipalities", Set.of("horsens", "skive"),
          "region-midtjylland.hospitals", Set.of("regionshospitalet"),
          "region-midtjylland.gps", Set.of("laegehuset"),
          "region-midtjylland", Set.of("region"),
          "region-nordjylland.psychiatry", Set.of("psykiatrien"),
          "region-nordjylland.gps", Set.of(),
          "hjoerring", Set.of("hjoerring"),
          "skive", Set.of("skive"),
          "horsens", Set.of("horsens"));

  static final Map<String, String> HORSENS =
      Map.of("residence_municipality", "horsens", "hospital", "regionshospitalet");

  static final Map<String, String> SKIVE =
      Map.of("residence_municipality", "skive", "hospital", "regionshospitalet");

  private AgreementExamples() {}

  static Groups groups() {
    return group -> GROUPS.getOrDefault(group, Set.of());
  }

  static Library read(String... texts) {
    var sources =
        Arrays.stream(texts).map(text -> new Source("file" + text.hashCode(), text)).toList();
    return new AgreementReader(WORDS).read(sources);
  }

  static final FaultWords ENGLISH = new FaultWords(Texts.strict().in(Language.EN));

  static List<String> wrong(List<Fault> faults) {
    return faults.stream().map(ENGLISH::wrong).toList();
  }

  static List<String> lines(List<Fault> faults) {
    return faults.stream().map(ENGLISH::line).toList();
  }

  static List<Agreement> sound(String... texts) {
    var library = read(texts);
    assertThat(library.faults()).filteredOn(Fault::isError).isEmpty();
    return library.agreements();
  }

  static AgreementsInForce inForce(String... texts) {
    return AgreementsInForce.of(sound(texts), groups(), WORDS, COPENHAGEN);
  }

  /// The agreements that lie in the repository.
  static AgreementsInForce real() {
    return AgreementsInForce.of(realLibrary().agreements(), groups(), WORDS, COPENHAGEN);
  }

  static Library realLibrary() {
    return new AgreementReader(WORDS).read(realSources());
  }

  static List<Source> realSources() {
    try (var files = Files.newDirectoryStream(Path.of("agreements"), "*.yaml")) {
      var sources = new ArrayList<Source>();
      for (var file : files) {
        sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ground ground(String event, Map<String, ?> facts) {
    return ground(event, "2026-05-04T16:40:00Z", facts);
  }

  static Ground ground(String event, String at, Map<String, ?> facts) {
    var occurred = Instant.parse(at);
    return new Ground(event, "stay-1", occurred, occurred, new HashMap<>(facts));
  }

  /// A somatic stay with what is known of it besides.
  static Ground somatic(String event, @Nullable Object... more) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("stay.sector", "somatic");
    for (int i = 0; i < more.length; i += 2) {
      facts.put(String.valueOf(more[i]), more[i + 1]);
    }
    return ground(event, facts);
  }

  /// An agreement between municipality and hospital, in force since 2021, with these rules in it.
  static String agreement(String rules) {
    return agreement("agreement: test\nin_force: 2021-06-01", rules);
  }

  static String agreement(String top, String rules) {
    return top
        + """

        kind: cooperation_agreement
        languages: [da]
        title: {da: Prøve}
        origin: {kind: agreed_text, source: Prøve}
        parties:
          residence_municipality: region-midtjylland.municipalities
          hospital: region-midtjylland.hospitals
        clauses:
          "1":
            heading: {da: Et punkt}
            rules:
        """
        + rules.indent(6);
  }

  /// A duty on the municipality's home nursing; more lines may follow.
  static String duty(String id, String more) {
    return """
    - id: %s
      duty:
        when: stay.admitted
        who: residence_municipality.home_nursing
        shall: {da: Gør noget}
    """
            .formatted(id)
        + more.indent(4);
  }
}
