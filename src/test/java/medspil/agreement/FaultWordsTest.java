package medspil.agreement;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import medspil.deadline.Parsed;
import medspil.deadline.TimeLimit;
import medspil.page.Language;
import medspil.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, a secretary who writes Danish or Norwegian is told in English, or in half a
/// sentence, what is wrong with the agreement.
class FaultWordsTest {
  private static final Texts TEXTS = Texts.strict();
  private static final Place HERE = new Place("a.yaml", 1, 1);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_fault_is_said_and_mentions_what_it_is_about(Language language) {
    var left = new TreeSet<String>();
    for (var wrong : Wrong.values()) {
      var marks = Arrays.stream(marks(wrong)).map(String::valueOf).toList();
      var fault = Fault.error(HERE, wrong, marks(wrong));
      var words = new FaultWords(TEXTS.in(language));
      var told = words.wrong(fault) + words.right(fault).orElse("");
      marks.stream()
          .filter(mark -> !told.contains(mark))
          .forEach(mark -> left.add(wrong + " does not tell " + mark));
      if (told.contains("{")) {
        unmarked(told, left, wrong);
      }
    }

    assertThat(left).isEmpty();
  }

  /// Braces are written in what an agreement file looks like, and nowhere else.
  private static void unmarked(String told, Set<String> left, Wrong wrong) {
    if (!told.contains("…") && !told.contains("24 hours") && !told.contains("12 hours")) {
      left.add(wrong + " leaves braces: " + told);
    }
  }

  private static Object[] marks(Wrong wrong) {
    return wrong.names().stream()
        .map(name -> wrong == Wrong.NOT_ONE_RULE && name.equals("there") ? 77 : "«" + name + "»")
        .map(mark -> wrong == Wrong.LIMIT ? "«example»" : mark)
        .toArray();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_thing_and_every_slip_of_a_limit_has_its_words(Language language) {
    for (var thing : Thing.values()) {
      assertThat(TEXTS.say(language, "agreement.thing." + Spelling.of(thing), Map.of("name", "")))
          .isNotBlank();
    }
    for (var slip : Parsed.Slip.values()) {
      assertThat(TEXTS.say(language, "deadline.slip." + Spelling.of(slip), Map.of("word", "")))
          .isNotBlank();
    }
  }

  @Test
  void no_words_are_left_for_faults_that_there_are_not() {
    var known =
        Stream.of(Wrong.values())
            .flatMap(wrong -> Stream.of(Spelling.of(wrong), Spelling.of(wrong) + ".right"))
            .collect(toCollection(HashSet::new));
    known.addAll(List.of("near", "known", "warning"));

    assertThat(TEXTS.keys(Language.DA))
        .filteredOn(key -> key.startsWith("agreement.fault."))
        .allMatch(key -> known.contains(key.substring("agreement.fault.".length())));
    assertThat(TEXTS.keys(Language.DA))
        .filteredOn(key -> key.startsWith("agreement.thing."))
        .hasSize(Thing.values().length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DA | when: stay.admited | ingen del af forløbet kender hændelsen stay.admited — mente du stay.admitted?
          NB | when: stay.admited | ingen del av forløpet kjenner hendelsen stay.admited — mente du stay.admitted?
          EN | when: stay.admited | no chapter knows the event stay.admited — did you mean stay.admitted?
          DA | within: 24 timer   | her skal der stå minutes, hours, days, business days, weeks eller months — for eksempel 24 hours
          NB | within: 24 timer   | her skal det stå minutes, hours, days, business days, weeks eller months — for eksempel 24 hours
          DA | withn: 4 hours     | pligten har ikke noget, der hedder withn — mente du within?
          NB | who: hospitl       | avtalen har ingen part hospitl — mente du hospital?
          DA | when: [stay.died   | en parentes er ikke lukket, eller der mangler et komma — luk den med } eller ]
          """)
  void a_slip_is_told_in_the_language_of_who_made_it(Language language, String slip, String told) {
    var key = slip.substring(0, slip.indexOf(':'));
    var rule = AgreementExamples.duty("one", "");
    var text =
        AgreementExamples.agreement(
            rule.contains(" " + key + ":")
                ? rule.replaceFirst(key + ": \\S+", slip)
                : AgreementExamples.duty("one", slip));
    var words = new FaultWords(TEXTS.in(language));

    assertThat(AgreementExamples.read(text).faults())
        .extracting(fault -> words.line(fault).replaceFirst("^\\S+:\\d+:\\d+: ", ""))
        .contains(told);
  }

  @Test
  void a_huge_word_is_shortened_in_the_middle() {
    var said = Said.of(Wrong.NO_WORD, "a".repeat(1_000) + "b");

    assertThat(String.valueOf(said.named().get("word"))).hasSize(201).endsWith("ab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "'", "{0}", "{word, plural, other {#}}"})
  void what_stands_in_the_file_is_never_read_as_a_text_of_ours(String written) {
    var fault = Fault.error(HERE, Wrong.NO_WORD, written);

    assertThat(AgreementExamples.ENGLISH.wrong(fault)).isEqualTo("no chapter knows " + written);
  }

  @Test
  void a_limit_out_of_range_names_the_greatest() {
    var parsed = (Parsed.Fault) TimeLimit.parse("99999999 hours");
    var fault = Fault.error(HERE, Wrong.LIMIT, parsed.slip(), parsed.word(), parsed.suggestion());

    assertThat(AgreementExamples.ENGLISH.line(fault))
        .isEqualTo("a.yaml:1:1: a number from 1 to 10000 is needed — for example 10000 hours");
  }
}
