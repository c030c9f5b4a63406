package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, who writes a statutory agreement stands alone with the words of the law, or
/// takes silence for guidance.
class BesideEachPointTest {
  private static final String PAGE = "/agreements/samarbeidsavtale-mal-no/required";

  @Test
  @Proves({"R4-07", "R4-09"})
  void each_statutory_point_has_comment_guidance_and_practical_or_says_that_the_source_is_silent() {
    var page = page();

    assertThat(count(page, "Kommentar ")).isEqualTo(3 + 13 + 4);
    assertThat(count(page, "Praktisk Kilden siger ikke noget.")).isEqualTo(3 + 13 + 4);
    assertThat(page)
        .containsPattern(
            "12: Konkret beskrivelse.{0,200}Kommentar Fælles planlægning er mere end at sende"
                + " hinandens planer i høring.{0,120}Vejledning Partnerskabet skal sammen beskrive")
        .containsPattern(
            "3: Retningslinjer for indlæggelse på sygehus.{0,80}"
                + "Kommentar Kilden siger ikke noget. Vejledning Kilden siger ikke noget.");
  }

  @Test
  @Proves("R4-11")
  void the_law_that_asks_stands_with_its_version_its_days_and_its_source() {
    assertThat(page())
        .contains("Hvem stiller kravene Den norske helse- og omsorgstjenestelov, kapitel 6")
        .containsPattern(
            "samarbejdsaftaler . Version 1\\. .{3,80}\\. "
                + "Lov: Helsedirektoratet: Veileder til lovpålagte samarbeidsavtaler");
  }

  @Test
  @Proves("R4-39")
  void the_chapters_of_the_guide_are_sections_that_wait_for_their_text() {
    for (var chapter :
        new String[] {
          "Lovgrundlaget for samarbejdsaftaler mellem kommuner og foretak",
          "Lovpligtige og forpligtende aftaler",
          "Samarbejdsaftalernes anvendelsesområde",
          "Aftalens parter og aftalestruktur",
          "Samarbejde mellem kommuner – parforhold i aftalen med helseforetakene"
        }) {
      assertThat(page()).contains(chapter + " Mangler");
    }
  }

  @Test
  @Proves("R4-01")
  void the_guide_stands_with_its_version_and_where_it_comes_from() {
    var guide =
        PublicText.in(
            Visitor.as("secretary").get("/agreements/veileder-samarbeidsavtaler-no").page());

    assertThat(guide)
        .contains("Version 1")
        .contains("Vejledningen fra 2011 til de lovpligtige samarbejdsaftaler revideres.")
        .contains("presentasjon våren 2022, Om oppdraget");
  }

  private static long count(String page, String said) {
    return Pattern.compile(Pattern.quote(said)).matcher(page).results().count();
  }

  private static String page() {
    var answer = Visitor.as("secretary").get(PAGE);
    assertThat(answer.status()).isEqualTo(200);
    return PublicText.in(answer.page());
  }
}
