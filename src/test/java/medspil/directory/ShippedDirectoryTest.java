package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDirectoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final List<String> NEEDED =
      List.of(
          "home_nursing",
          "home_nursing.leader",
          "assessment",
          "social_authority",
          "social_psychiatry",
          "home_support",
          "job_centre");

  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));

  @ParameterizedTest(name = "{0} has {1} municipalities on {2}")
  @CsvSource({
    "region-nordjylland, 11, 2026-11-22",
    "region-midtjylland, 19, 2026-11-22",
    "region-syddanmark, 22, 2026-11-22",
    "region-hovedstaden, 29, 2026-11-22",
    "region-sjaelland, 17, 2026-11-22",
    "region-oestdanmark, 0, 2026-12-31",
    "region-oestdanmark, 46, 2027-01-01",
    "region-sjaelland, 0, 2027-01-01",
    "region-midtjylland, 19, 2027-01-01"
  })
  void every_municipality_belongs_to_its_region(String region, int municipalities, LocalDate on) {
    assertThat(DIRECTORY.members(region + ".municipalities", on).orElseThrow())
        .hasSize(municipalities);
  }

  @ParameterizedTest
  @CsvSource({
    "0101, Københavns Kommune",
    "0707, Norddjurs Kommune",
    "0820, Vesthimmerlands Kommune",
    "0860, Hjørring Kommune"
  })
  void a_municipality_is_found_by_its_code(String code, String name) {
    assertThat(DIRECTORY.municipality(code)).map(Organisation::name).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"region-nordjylland", "region-midtjylland"})
  void every_municipality_of_both_regions_has_a_front_desk_of_its_own(String region) {
    var municipalities = DIRECTORY.members(region + ".municipalities", TODAY).orElseThrow();

    assertThat(municipalities)
        .allSatisfy(one ->
            assertThat(DIRECTORY.owner(one.id(), "front_desk", TODAY).unit().id())
                .isNotEqualTo(one.desk()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hospitals", "psychiatry", "gps", "facilities"})
  void both_regions_have_some_of_each(String several) {
    assertThat(DIRECTORY.members("region-nordjylland." + several, TODAY).orElseThrow())
        .isNotEmpty();
    assertThat(DIRECTORY.members("region-midtjylland." + several, TODAY).orElseThrow())
        .isNotEmpty();
  }

  @Test
  void one_function_is_nobodys_in_the_eight_municipalities_that_have_all_their_units() {
    var municipalities =
        List.of(
            "hjoerring",
            "aalborg",
            "broenderslev",
            "frederikshavn",
            "norddjurs",
            "randers",
            "aarhus",
            "viborg");

    assertThat(
            DIRECTORY.gaps(municipalities.stream().map(OrganisationId::of).toList(), NEEDED, TODAY))
        .containsExactly(new Gap(OrganisationId.of("frederikshavn"), "job_centre"));
  }

  @Test
  void assessment_in_randers_changes_hands_at_new_year() {
    var randers = OrganisationId.of("randers");

    assertThat(DIRECTORY.owner(randers, "assessment", TODAY).unit().key())
        .isEqualTo("visitationen");
    assertThat(DIRECTORY.owner(randers, "assessment", NEW_YEAR).unit().key())
        .isEqualTo("sundhedsvisitationen");
  }

  @Test
  void what_is_invented_says_so_and_what_is_real_does_not() {
    var municipality = DIRECTORY.municipality("0860").orElseThrow();
    var nursing = DIRECTORY.owner(municipality.id(), "home_nursing", TODAY).unit();

    assertThat(municipality.demo()).isFalse();
    assertThat(nursing.demo()).isTrue();
    assertThat(nursing.name()).isEqualTo("Hjemmesygeplejen, Hjørring");
  }

  @Test
  void no_invented_number_can_be_a_real_units() {
    var numbers =
        DirectoryFile.demoRegion().units().stream()
            .flatMap(unit -> unit.identifiers().stream())
            .map(HeldIdentifier::identifier)
            .map(one -> one.getClass().getSimpleName() + " " + one.value().substring(0, 3))
            .collect(Collectors.toSet());

    assertThat(numbers).isEqualTo(Set.of("Sor 990", "Gln 952", "Ydernummer 999"));
  }
}
