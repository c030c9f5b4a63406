package medspil.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import medspil.Proves;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import org.junit.jupiter.api.Test;

/// If this breaks, filling in who does what spoils the text that the parties sign.
class ServiceTextTest {
  private static final Path FILE =
      Path.of("agreements/samarbejdsmodel-sundhedsydelser-botilbud-nord-lokalt-bilag-demo.yaml");
  private static final AgreementReader READER = new AgreementReader(PathwayWords.vocabulary());

  private final String text = read();
  private final Agreement agreement = parsed(text);

  @Test
  void saying_what_it_says_changes_no_letter() {
    assertThat(saying(ServiceLine.of(agreement))).isEqualTo(text);
  }

  @Test
  @Proves({"R0-14", "R0-21"})
  void what_is_filled_in_stands_in_the_text_and_all_else_as_it_was() {
    var wanted =
        changed(
            "B1/stockings",
            inOrder(
                "responsible", "facility.facility_staff",
                "act", "social_act",
                "legal_basis", "Serviceloven § 85",
                "recorded.da", "I botilbuddets \"journal\"",
                "recorded.nb", "I botilbudets journal",
                "recorded.en", "In the facility's: record # here"));

    var said = saying(wanted);

    assertThat(line(said, "B1/stockings"))
        .containsEntry("responsible", "facility.facility_staff")
        .containsEntry("recorded.da", "I botilbuddets 'journal'")
        .containsEntry("recorded.en", "In the facility's: record # here");
    assertThat(without(said, "B1/stockings")).isEqualTo(without(text, "B1/stockings"));
    assertThat(said.lines().filter(line -> !text.contains(line)))
        .containsExactly(
            "          legal_basis: \"Serviceloven § 85\"",
            "          recorded: {da: \"I botilbuddets 'journal'\", nb: \"I botilbudets journal\", en: \"In the facility's: record # here\"}");
  }

  @Test
  void a_text_over_several_lines_is_changed_whole_and_what_is_emptied_goes() {
    var wanted =
        changed(
            "B1/insulin",
            Map.of(
                "competence.da", "Kursus",
                "competence.nb", "Kurs",
                "competence.en", "A course",
                "communication.da", "",
                "communication.nb", "",
                "communication.en", ""));

    var said = line(saying(wanted), "B1/insulin");

    assertThat(said).containsEntry("competence.nb", "Kurs").doesNotContainKey("communication.da");
    assertThat(said).containsEntry("recorded.en", now("B1/insulin").said("recorded.en"));
  }

  @Test
  @Proves("R0-18")
  void a_service_is_added_and_another_taken_out() {
    var fresh =
        new ServiceLine(
            "",
            inOrder(
                "task.da", "Måling af blodtryk",
                "task.nb", "Måling av blodtrykk",
                "task.en", "Measuring blood pressure",
                "responsible", "unclear"));
    var wanted = new ArrayList<>(ServiceLine.of(agreement));
    wanted.add(fresh);

    var said = new ServiceText(agreement, text).saying(wanted, List.of("B1/wound")).orElseThrow();

    var rules = ServiceLine.of(parsed(said)).stream().map(ServiceLine::rule).toList();
    assertThat(rules)
        .containsExactly(
            "B1/insulin",
            "B1/medicine",
            "B1/giving_medicine",
            "B1/stockings",
            "B1/tube",
            "B1/maaling_af_blodtryk");
    assertThat(said).contains("\"B2\":").contains("- id: nurse_answers");
  }

  @Test
  void a_text_that_is_written_on_one_line_is_left_alone() {
    var one =
        text.substring(0, text.indexOf("      - id: insulin"))
            + "      - {id: x, responsibility: {task: {da: A, nb: B, en: C}}}\n";

    var said = new ServiceText(parsed(one), one).saying(ServiceLine.of(parsed(one)), List.of());

    assertThat(said).isEmpty();
  }

  private String saying(List<ServiceLine> wanted) {
    return new ServiceText(agreement, text).saying(wanted, List.of()).orElseThrow();
  }

  private List<ServiceLine> changed(String rule, Map<String, String> otherwise) {
    return ServiceLine.of(agreement).stream()
        .map(one -> {
          var said = new LinkedHashMap<>(one.said());
          if (one.rule().equals(rule)) {
            said.putAll(otherwise);
          }
          return new ServiceLine(one.rule(), said);
        })
        .toList();
  }

  private static Map<String, String> inOrder(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put(pairs[at], pairs[at + 1]);
    }
    return map;
  }

  private ServiceLine now(String rule) {
    return ServiceLine.of(agreement).stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> line(String text, String rule) {
    return ServiceLine.of(parsed(text)).stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .said();
  }

  private static List<ServiceLine> without(String text, String rule) {
    return ServiceLine.of(parsed(text)).stream()
        .filter(one -> !one.rule().equals(rule))
        .collect(Collectors.toList());
  }

  private static Agreement parsed(String text) {
    return READER.asFarAsItGoes(new Source("a.yaml", text)).orElseThrow();
  }

  private static String read() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
