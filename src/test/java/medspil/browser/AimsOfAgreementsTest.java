package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, those who sign an agreement do not read what it is for, or take a goal that
/// nobody measures for one that is reached.
class AimsOfAgreementsTest {
  private static final String FRAME = "sundhedsaftale-2019-2023-midt";
  private static final String GUIDE = "veileder-samarbeidsavtaler-no";

  @ParameterizedTest(name = "{0}")
  @Proves("R2-24")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fælles retning De fire overordnede visioner sætter en fælles retning
          Vision Mere lighed i sundhed – socialt og geografisk Vises ved, i Lokalt bilag
          Genindlæggelser inden for 30 dage, fordelt på kommune, alder
          Vision På borgerens præmisser Vises ved, i
          Vision Sundhedsløsninger tæt på borgere Vises ved, i
          Vision Mere sundhed for pengene Vises ved, i
          """)
  void under_a_vision_stand_the_agreements_and_figures_that_lead_there(String said) {
    assertThat(said(FRAME)).contains(said);
  }

  @Test
  void an_objective_stands_under_the_vision_it_serves_and_says_when_no_figure_shows_it() {
    var page = said("sundhedsaftale-2015-2018-nord");

    assertThat(page)
        .contains("mange gode leveår Mål: Sundhedstilbud med sammenhæng og kvalitet")
        .contains("mere livskvalitet og sundhed for borgeren Intet tal viser det endnu.");
  }

  @ParameterizedTest(name = "{0}")
  @Proves("R4-93")
  @ValueSource(
      strings = {
        "God og sammenhængende behandling og opfølgning for brugere og patienter",
        "En tydeligere samarbejdsstruktur",
        "Bedre fælles planlægning",
        "Øget samordning",
        "Bedre beslutningsprocesser",
        "Tydeligere prioriteringer",
        "Fælles virkelighedsforståelse",
        "Behov for lokale tilpasninger"
      })
  void each_of_the_eight_goals_has_a_figure_that_nobody_has_agreed_to_yet(String goal) {
    assertThat(said(GUIDE))
        .containsPattern(
            "Mål " + goal + " Vises ved, i Skabelon: [^:]+: [^()]+ \\([^)]*ikke aftalt[^)]*\\)");
  }

  @ParameterizedTest(name = "{0} says, as {1}: {2}")
  @Proves({"R3-74", "R4-03", "R4-12", "R4-68"})
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sundhedsaftale-2015-2018-nord | Pkt. 3 For alle | Sundhedsvæsenet og sundhedsaftalen er for alle. | Aftalt tekst: Workshop: Det gode borgerforløb, 30. januar 2018
          veileder-samarbeidsavtaler-no | Forenkle uden at ændre grundstrukturerne for meget | Der er enighed om tilgang og omfang og et ønske om at forenkle, uden at grundlæggende strukturer ændres for meget. | Helsedirektoratet: Veileder til lovpålagte samarbeidsavtaler
          veileder-samarbeidsavtaler-no | Mål | Skabe mere sammenhængende og bæredygtige sundheds- og omsorgsydelser til patienter, som har brug for ydelser fra både den primære og den specialiserede sundhedstjeneste | Revideringen
          helse-og-omsorgstjenesteloven-kap-6 | Pkt. 6-1 | Samarbejdet skal have som mål at bidrage til, at patienter og brugere får et samlet tilbud om sundheds- og omsorgsydelser. | § 6-1
          """)
  void what_it_is_for_stands_there_with_what_it_is_and_where_it_comes_from(
      String agreement, String kind, String said, String origin) {
    var page = said(agreement);

    assertThat(page).contains(said);
    assertThat(page.lastIndexOf(kind, page.indexOf(said))).isNotNegative();
    assertThat(page.indexOf(origin, page.indexOf(said))).isPositive();
  }

  private static String said(String agreement) {
    var answer = Visitor.as("secretary").get("/agreements/" + agreement);
    assertThat(answer.status()).isEqualTo(200);
    return PublicText.in(answer.page());
  }
}
