package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, who works at a facility cannot read what the parties wrote under the rubrics of
/// the cooperation model: whom to turn to, what is sent, what is unclear, and under which law.
class FacilityAnnexTest {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";

  @Test
  @Proves("R0-01")
  void each_task_stands_with_the_law_it_is_done_under_and_what_is_unclear_is_said() {
    var page = PublicText.of("da", MODEL);

    assertThat(page)
        .contains("Insulinindsprøjtning Fælles opgave Ansvarlig")
        .contains("Efter Sundhedsloven Lovgrundlag Sundhedsloven § 138")
        .contains("Efter Serviceloven Lovgrundlag Serviceloven § 85")
        .contains("Efter Uafklaret");
    var file =
        Visitor.as("facility_staff_solgaarden").get("/health-services.csv?facility=solgaarden");
    assertThat(file.page().lines().skip(1))
        .hasSize(6)
        .allMatch(line ->
            line.contains("\"Sundhedsloven")
                || line.contains("\"Serviceloven")
                || (line.contains("Støttestrømper") && line.contains("\"Uafklaret\"")));
  }

  @Test
  @Proves("R0-04")
  void the_right_intervention_is_the_purpose_and_what_nobody_clearly_has_is_counted() {
    var model = PublicText.of("da", MODEL);
    var services = Visitor.as("secretary_hjoerring").get("/health-services?facility=solgaarden");

    assertThat(model)
        .contains("Modellen skal sikre, at borgerne altid modtager den rette indsats.")
        .contains("Sundhedsopgaver uden en klar ansvarlig");
    assertThat(PublicText.in(services.page())).contains("2 opgaver er uklare.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @Proves("R0-16")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          da | Samarbejdet Sygeplejersken kommer den første tirsdag i måneden Kontakt Hjemmesygeplejens vagttelefon og botilbuddets medicinansvarlige Hvornår kan de træffes Vagttelefonen hele døgnet, den medicinansvarlige på hverdage kl. 8-15
          nb | Samarbeidet Sykepleieren kommer den første tirsdagen i måneden Kontakt Hjemmesykepleiens vakttelefon og den medisinansvarlige i botilbudet Når er de å treffe Vakttelefonen hele døgnet, den medisinansvarlige på hverdager kl. 8–15
          en | The cooperation The nurse comes on the first Tuesday of the month Contact The home nurses' phone, and the one who sees to medicine at the facility When they can be reached The phone day and night, the one who sees to medicine on weekdays 8 to 15
          """)
  void a_shared_task_says_how_it_is_organised_whom_one_turns_to_and_when(
      String language, String said) {
    assertThat(PublicText.of(language, MODEL)).contains(said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @Proves("R0-17")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          da | Hvem oplærer vikarer? Hos botilbuddet, personalet på botilbuddet Afklares senest 1. februar 2025 Afklaret Botilbuddet, efter hjemmesygeplejens anvisning
          da | når borgeren selv kan tage dem af? Åbent Hos borgerens kommune, hjemmesygepleje Afklares senest 1. marts 2027
          da | Hvem har nøgle til medicinskabet? Åbent Hos Uafklaret
          nb | Hvem lærer opp vikarer? Hos botilbudet, personalet i bofellesskapet Avklares senest 1. februar 2025 Avklart Botilbudet, etter anvisning fra hjemmesykepleien
          en | Who trains substitutes? With the facility, facility staff To be settled by 1 February 2025 Settled The facility, as the home nurses instruct
          """)
  void what_is_ambiguous_has_an_owner_a_day_and_how_it_was_settled(String language, String said) {
    assertThat(PublicText.of(language, MODEL)).contains(said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @Proves("R0-19")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          da | Noget, der ikke kan vente Hvordan Telefon Med hvem borgerens kommune, hjemmesygepleje Svar Fristen er 1 time. Hvis der ikke er svar borgerens kommune, leder af hjemmesygepleje
          da | Andre spørgsmål om en sundhedsopgave Ikke aftalt færdig Hvordan Besked i Medspil
          nb | Noe som ikke kan vente Hvordan Telefon Med hvem innbyggerens kommune, hjemmesykepleie Svar Fristen er 1 time. Hvis det ikke kommer svar innbyggerens kommune, leder for hjemmesykepleie
          en | What cannot wait How By phone With whom the citizen's municipality, home nursing Answer The time limit is 1 hour. When there is no answer the citizen's municipality, lead of home nursing
          """)
  void how_we_talk_names_the_channel_the_person_the_time_and_who_is_next(
      String language, String said) {
    assertThat(PublicText.of(language, MODEL)).contains(said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @Proves("R0-20")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          da | Ændringer i medicinen Fra borgerens kommune, hjemmesygepleje Til botilbuddet, personalet på botilbuddet Hvornår Samme dag Lovgrundlag Sundhedsloven § 41
          da | når en sundhedsopgave skal vurderes igen Ikke aftalt færdig Fra botilbuddet, personalet på botilbuddet Til borgerens kommune, hjemmesygepleje Hvornår Inden samtalen Lovgrundlag Uafklaret
          nb | Endringer i medisinen Fra innbyggerens kommune, hjemmesykepleie Til botilbudet, personalet i bofellesskapet Når Samme dag Lovgrunnlag Sundhedsloven § 41
          en | Changes in the medicine From the citizen's municipality, home nursing To the facility, facility staff When On the same day Legal basis Sundhedsloven § 41
          """)
  void each_flow_of_information_says_what_from_to_when_and_by_which_right(
      String language, String said) {
    assertThat(PublicText.of(language, MODEL)).contains(said);
  }

  @Test
  @Proves({"R0-16", "R0-17", "R0-19", "R0-20"})
  void what_the_annex_says_fills_the_rubrics_and_is_marked_as_invented() {
    var page = PublicText.of("da", MODEL);

    for (var rubric :
        new String[] {
          "Hvordan organiseres og udmøntes samarbejdet?",
          "Hvilke øvrige uklarheder skal adresseres?",
          "Hvordan kommunikerer vi om oplysninger?",
          "Hvordan udveksler kommunen og døgntilbuddet oplysninger?"
        }) {
      assertThat(page)
          .contains(rubric + " Udfyldt Eksempel på lokalt bilag om sundhedsopgaver (opfundet");
    }
  }
}
