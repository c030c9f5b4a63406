package medspil.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.page.Csrf;
import medspil.page.Dates;
import medspil.page.Language;
import medspil.page.Shell;
import medspil.page.Site;
import medspil.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// If this breaks, somebody who reads an agreement meets a key instead of a word.
class SaidInEveryLanguageTest {
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  /// Every group is its own only member.
  private static final Circumstances NOW =
      new Circumstances(Set::of, (_, _) -> false, PathwayWords.vocabulary(), TODAY);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_agreement_is_said_in_the_words_of_the_language(Language language) throws IOException {
    var all = agreements();
    var shell = shell(language);
    var reader = new Reader(shell, all);
    var required = new RequiredReader(new Wording(shell), all, id -> id);

    for (var one : all) {
      var page = reader.page(one);
      assertThat(page.clauses()).hasSameSizeAs(clauses(one, all));
      assertThat(required.page(one, NOW).owners()).allMatch(owner -> !owner.missing().isEmpty());
    }
  }

  @Test
  @Proves("R4-10")
  void beside_a_point_stand_its_links_and_how_others_have_written_about_it() throws IOException {
    var all = agreements();
    var shell = shell(Language.EN);
    var reader = new RequiredReader(new Wording(shell), all, id -> id);

    var own = reader.page(find("together", all), NOW);
    var model = reader.page(find("tjenestemodell-fact-no", all), NOW);

    assertThat(own.rows().getFirst().links())
        .containsExactly(new ReadLink("A collection of examples", "", "https://example.org"));
    assertThat(model.rows()).isNotEmpty().allMatch(row -> row.guidance().size() == 3);
  }

  private static Agreement find(String id, List<Agreement> all) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_binds_each_party_is_said(Language language) throws IOException {
    var all = agreements();
    var reader = new SituationsReader(new Wording(shell(language)), all);
    var said = new ArrayList<SituationsPage>();

    for (var one : all) {
      for (var party : one.parties()) {
        for (var group : party.groups()) {
          said.add(reader.page(Binding.on(all, group, TODAY, NOW.groups(), NOW.vocabulary())));
        }
      }
    }

    assertThat(said).anyMatch(page -> !page.rows().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_change_is_said(Language language) {
    var before = read(version(1, ""));
    var after = read(version(2, "\n    text: {da: Sendes straks.}").replace("24 hours", "4 hours"));
    var reader = new CompareReader(new Wording(shell(language)), List.of(before, after));

    var page = reader.page(before, after);

    assertThat(page.clauses()).hasSize(1);
    assertThat(page.clauses().getFirst().consequences()).hasSize(1);
    assertThat(page.terms()).hasSize(1);
  }

  @Test
  void a_situation_that_is_no_event_is_said_as_it_is_written() {
    var wording = new Wording(shell(Language.DA));

    assertThat(wording.situation("stay.acute_contact_started"))
        .isEqualTo("borgeren er kommet akut på hospitalet");
    assertThat(wording.situation("Sårpleje i a_b")).isEqualTo("Sårpleje i a_b");
  }

  private static List<?> clauses(Agreement one, List<Agreement> all) {
    return all.stream()
        .filter(other ->
            other.equals(one) || (other.isAnnex() && one.id().equals(other.identity().under())))
        .flatMap(other -> other.clauses().stream())
        .toList();
  }

  private static Shell shell(Language language) {
    var voice = Texts.strict().in(language);
    return new Shell(
        voice,
        new Dates(voice, ZONE, Instant.parse("2026-05-04T10:00:00Z")),
        new Site(file -> file, true),
        Csrf.NONE,
        "/",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The library, and what the reference shows: together they use every kind of rule.
  private static List<Agreement> agreements() throws IOException {
    var sources = new ArrayList<Source>();
    try (var files = Files.newDirectoryStream(Path.of("agreements"), "*.yaml")) {
      for (var file : files) {
        sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
      }
    }
    FILE.matcher(Files.readString(Path.of("docs/agreement-language.md")))
        .results()
        .forEach(found -> sources.add(new Source(found.group(1), found.group(2))));
    return new AgreementReader(PathwayWords.vocabulary()).read(sources).agreements();
  }

  private static Agreement read(String text) {
    return new AgreementReader(PathwayWords.vocabulary())
        .read(new Source("a.yaml", text))
        .agreements()
        .getFirst();
  }

  private static String version(int version, String text) {
    return """
    agreement: test
    version: %d
    kind: cooperation_agreement
    languages: [da]
    title: {da: Aftalen}
    origin: {kind: agreed_text, source: Aftalen}
    parties: {hospital: regionshospitalet}
    terms: {plan_time: {value: 24 hours}}
    clauses:
      "1":
        heading: {da: Planen}%s
        rules:
          - id: plan
            duty: {when: stay.admitted, who: hospital, shall: {da: Lav plan}, within: plan_time}
    """
        .formatted(version, text);
  }
}
