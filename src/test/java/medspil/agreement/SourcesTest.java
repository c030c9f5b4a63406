package medspil.agreement;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, the library says something its source does not say, or leaves out what it does.
class SourcesTest {
  private static final Library LIBRARY = AgreementExamples.realLibrary();

  /// One line of an agreement that carries requirements.
  private record Carried(String agreement, String place, List<String> meets, String said) {}

  @Test
  void the_library_has_no_faults() {
    assertThat(LIBRARY.faults()).isEmpty();
    assertThat(LIBRARY.agreements()).hasSize(4);
  }

  @ParameterizedTest(name = "{0} stands in {1}, {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R2-01 | indlaeggelse-og-udskrivelse-midt | 1                             | rammen for samarbejdet mellem kommuner, hospitaler og almen praksis
          R2-02 | indlaeggelse-og-udskrivelse-midt | 1                             | gode sammenhængende indlæggelses- og udskrivelsesforløb
          R2-03 | indlaeggelse-og-udskrivelse-midt | 6                             | politisk godkendelse i Regionsrådet og de 19 kommuner
          R2-04 | indlaeggelse-og-udskrivelse-midt | 2                             | fokuserer i første omgang på forløb inden for det somatiske område
          R2-05 | indlaeggelse-og-udskrivelse-midt | involvement                   | i størst muligt omfang inddrages
          R2-06 | indlaeggelse-og-udskrivelse-midt | shared_responsibility         | se borgerforløbet i sin helhed
          R2-07 | indlaeggelse-og-udskrivelse-midt | discharge_starts_at_admission | dialog om udskrivelsen påbegyndes allerede ved indlæggelsen
          R2-08 | indlaeggelse-og-udskrivelse-midt | realistic_information         | opdaterede og tidstro oplysninger
          R2-09 | indlaeggelse-og-udskrivelse-midt | relations_and_trust           | kendskabet til hinanden
          R2-10 | indlaeggelse-og-udskrivelse-midt | shared_preparation            | både sammen og hver især
          R2-11 | indlaeggelse-og-udskrivelse-midt | 3                             | værdibaserede tilgang med afsæt i samarbejdsprincipper
          R2-12 | indlaeggelse-og-udskrivelse-midt | 3                             | fra et fast antal forberedelsesdage til funktionsevnen
          R2-13 | indlaeggelse-og-udskrivelse-midt | 3                             | mere fleksible rammer
          R2-14 | indlaeggelse-og-udskrivelse-midt | 4                             | eventuelle hjælpemidler er tilvejebragt
          R2-15 | indlaeggelse-og-udskrivelse-midt | 5                             | implementeres i klyngerne
          R2-16 | indlaeggelse-og-udskrivelse-midt | 5                             | første år er et implementeringsår
          R2-17 | indlaeggelse-og-udskrivelse-midt | 5                             | midlertidig tværsektoriel arbejdsgruppe under Sundhedsstyregruppen
          R2-18 | indlaeggelse-og-udskrivelse-midt | 5                             | opfølgningen på aftalen
          R2-19 | indlaeggelse-og-udskrivelse-midt | 7                             | samarbejdsaftale under sundhedsaftalen 2019-2023
          R2-20 | sundhedsaftale-2019-2023-midt    | vision                        | Mere lighed i sundhed – socialt og geografisk
          R2-21 | sundhedsaftale-2019-2023-midt    | vision                        | På borgerens præmisser
          R2-22 | sundhedsaftale-2019-2023-midt    | vision                        | Sundhedsløsninger tæt på borgere
          R2-23 | sundhedsaftale-2019-2023-midt    | vision                        | Mere sundhed for pengene
          R2-24 | sundhedsaftale-2019-2023-midt    | 1                             | fælles retning
          R2-31 | indlaeggelse-og-udskrivelse-midt | shared_responsibility         | i sin helhed
          R2-32 | indlaeggelse-og-udskrivelse-midt | realistic_information         | "spille" hinanden gode
          R2-33 | indlaeggelse-og-udskrivelse-midt | 5                             | implementeres i klyngerne
          R3-29 | forloebsprogram-bipolar-nord     | 8                             | Udskriv ikke op til en weekend
          R3-42 | forloebsprogram-bipolar-nord     | 8                             | månedlige opfølgningsmøder
          R3-46 | forloebsprogram-bipolar-nord     | 2                             | i alderen 18-40 år med bipolar affektiv sindslidelse
          R3-83 | forloebsprogram-bipolar-nord     | 2                             | Rebild, Vesthimmerland og Mariagerfjord
          R3-84 | forloebsprogram-bipolar-nord     | 7                             | kvalitetssikres
          R3-85 | forloebsprogram-bipolar-nord     | 1                             | på tværs af region, praksissektor og kommune
          R3-86 | forloebsprogram-bipolar-nord     | 1                             | tilknytning til arbejdsmarkedet eller uddannelse
          R3-87 | forloebsprogram-bipolar-nord     | 1                             | inddrage borgeren i beslutninger omkring eget behandlingsforløb
          R3-88 | forloebsprogram-bipolar-nord     | 4                             | tværfagligt og tværsektorielt teamsamarbejde
          R3-89 | forloebsprogram-bipolar-nord     | 3                             | livskvalitet, drømme, vilkår
          R3-90 | forloebsprogram-bipolar-nord     | 4                             | på basis af de enkelte aktørers indsatsplaner
          R3-91 | forloebsprogram-bipolar-nord     | 4                             | fælles forløbsplan
          R3-92 | forloebsprogram-bipolar-nord     | 5                             | koordinerer og leder samarbejdet i teamet
          R3-93 | forloebsprogram-bipolar-nord     | 5                             | beslutninger dokumenteres i forløbsplanen
          R3-94 | forloebsprogram-bipolar-nord     | 5                             | kontaktperson for teamet
          R3-95 | forloebsprogram-bipolar-nord     | 5                             | fagpersoner i alle sektorer
          R3-96 | forloebsprogram-bipolar-nord     | 6                             | ambulante forløb varetages opgaven som udgangspunkt i kommunalt regi
          R3-97 | forloebsprogram-bipolar-nord     | 6                             | med aktiv kontakt til jobcenter
          R3-98 | forloebsprogram-bipolar-nord     | 6                             | uden aktiv kontakt til jobcenter
          R3-99 | forloebsprogram-bipolar-nord     | 6                             | primære og centrale aktører
          R3-100 | forloebsprogram-bipolar-nord    | right_team                    | beslutningskompetence
          R3-101 | forloebsprogram-bipolar-nord    | short_response                | kort responstid
          R3-102 | forloebsprogram-bipolar-nord    | shared_goals                  | sætter fælles mål
          R3-103 | forloebsprogram-bipolar-nord    | use_technology                | video, telefon og elektronisk kommunikation
          R3-104 | forloebsprogram-bipolar-nord    | common_sense                  | øvelse gør mester
          """)
  void each_requirement_stands_where_the_source_says_it(
      String requirement, String agreement, String place, String said) {
    var carried =
        carried().filter(one -> one.agreement().equals(agreement) && one.place().equals(place));

    assertThat(carried.filter(one -> one.meets().contains(requirement)).map(Carried::said))
        .anySatisfy(text -> assertThat(text).contains(said));
  }

  @Test
  void no_text_claims_a_requirement_that_this_test_does_not_know() {
    var claimed = carried().flatMap(one -> one.meets().stream()).collect(toSet());

    assertThat(claimed)
        .allMatch(id ->
            id.matches("R2-(0[1-9]|1[0-9]|2[0-4]|3[1-3])|R3-(29|42|46|8[3-9]|9[0-9]|10[0-4])"));
  }

  @Test
  void the_cooperation_agreement_itself_sets_no_fixed_hours_and_gives_no_duties() {
    var agreement = agreement("indlaeggelse-og-udskrivelse-midt");

    assertThat(agreement.frame().deadlinePolicy()).isEqualTo(DeadlinePolicy.FUNCTIONAL_READINESS);
    assertThat(agreement.frame().principles()).hasSize(6);
    assertThat(agreement.term("report_time").map(Term::annexMay)).contains(Term.AnnexMay.SET);
    assertThat(agreement.terms()).allMatch(Term::isOpen);
    assertThat(agreement.rules()).isEmpty();
  }

  @Test
  void what_one_municipality_does_and_what_a_relative_wishes_is_not_taken_for_agreed() {
    assertThat(agreement("indlaeggelse-og-udskrivelse-midt").clause("4").orElseThrow().origin())
        .isEqualTo(
            new Origin(
                Origin.Kind.WISH,
                agreement("indlaeggelse-og-udskrivelse-midt").origin().source(),
                "Norddjurs Kommunes egen praksis"));
    assertThat(agreement("forloebsprogram-bipolar-nord").clause("8").orElseThrow().origin().kind())
        .isEqualTo(Origin.Kind.WISH);
  }

  @Test
  void every_text_of_a_rule_is_there_in_danish_bokmaal_and_english() {
    assertThat(LIBRARY.agreements())
        .allMatch(agreement -> agreement.identity().languages().equals(List.of("da", "nb", "en")));
  }

  @Test
  void every_rule_of_the_annex_has_a_source_with_a_place() {
    var annex = agreement("indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo");

    assertThat(annex.rules().map(rule -> rule.getValue().origin()))
        .isNotEmpty()
        .allMatch(origin -> origin.kind() == Origin.Kind.LOCAL_ANNEX)
        .allMatch(origin -> origin.place() != null && !origin.source().isBlank());
  }

  private static Agreement agreement(String id) {
    return LIBRARY.agreements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Carried> carried() {
    return LIBRARY.agreements().stream().flatMap(SourcesTest::carriedBy);
  }

  private static Stream<Carried> carriedBy(Agreement agreement) {
    var id = agreement.id();
    var frame = agreement.frame();
    return Stream.of(
            frame.principles().stream()
                .map(one -> new Carried(id, one.id(), one.meets(), one.text().in("da"))),
            frame.visions().stream()
                .map(one -> new Carried(id, "vision", one.meets(), one.text().in("da"))),
            agreement.terms().stream().map(one -> new Carried(id, one.name(), one.meets(), "")),
            agreement.clauses().stream()
                .map(one -> new Carried(id, one.number(), one.meets(), text(one))))
        .flatMap(same -> same);
  }

  private static String text(Clause clause) {
    return clause.text() == null ? "" : clause.text().in("da");
  }
}
