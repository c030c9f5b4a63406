package medspil.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody meets a language they did not ask for.
class LanguageTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          da-DK,da;q=0.9,en;q=0.8 | DA
          nn-NO,en;q=0.7          | NB
          no                      | NB
          en-US                   | EN
          de,nb;q=0.5,en;q=0.4    | NB
          fr                      | DA
          not a header;;q=x       | DA
          """)
  void the_first_of_ours_that_the_browser_asks_for(String header, Language language) {
    assertThat(Language.preferred(header)).isEqualTo(language);
  }
}
