package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, somebody works by an agreement whose text is being rewritten, and does not know.
class RegisterOfAgreementsTest {
  @Test
  @Proves("R3-78")
  void the_register_says_of_each_agreement_how_far_its_text_has_come() {
    var list = PublicText.in(Visitor.as("secretary").get("/agreements").page());

    assertThat(list)
        .containsPattern("Sundhedsaftale om indlæggelse og udskrivning .{0,120} Under revision")
        .containsPattern("Sundhedsaftalen om forløbskoordinering .{0,120} Under revision")
        .containsPattern("kapitel 6: samarbejdsaftaler Lov – ")
        .containsPattern("Samarbejde om gravide med psykisk lidelse .{0,160} Aftalt ");
  }

  @Test
  @Proves("R2-01")
  void the_agreement_on_admission_and_discharge_has_its_kind_and_its_parties() {
    var page = PublicText.of("da", "indlaeggelse-og-udskrivelse-midt");

    assertThat(page)
        .contains("rammen for samarbejdet mellem kommuner, hospitaler og almen praksis")
        .contains("Samarbejdsaftale")
        .containsPattern(
            "Parter borgerens kommune .{3,600} hospitalet .{3,300} egen læge .{3,300} regionen");
  }
}
