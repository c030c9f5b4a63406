package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import medspil.deadline.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OrganisationId TOWN = OrganisationId.of("by");
  private static final OrganisationId COUNTRYSIDE = OrganisationId.of("land");
  private static final OrganisationId HOSPITAL = OrganisationId.of("hospital");

  private final Directory directory = DirectoryExamples.north();

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource(
      textBlock =
          """
          home_nursing, 2026-12-31, nursing_old
          home_nursing, 2027-01-01, nursing_new
          home_nursing.leader, 2027-01-01, nursing_old
          front_desk, 2026-11-22, front_desk
          """)
  void a_function_is_filled_from_a_day_and_until_a_day(String function, LocalDate on, String unit) {
    assertThat(directory.owner(TOWN, function, on))
        .isEqualTo(new Owner.Filled(directory.unit(UnitId.of("by", unit)).orElseThrow()));
  }

  @Test
  void the_day_is_the_organisations_own() {
    var newYearInDenmark = Instant.parse("2026-12-31T23:00:00Z");

    assertThat(directory.owner(TOWN, "home_nursing", newYearInDenmark).unit().key())
        .isEqualTo("nursing_new");
  }

  @Test
  void an_unfilled_function_falls_to_the_front_desk() {
    var desk = directory.unit(UnitId.of("by", "front_desk")).orElseThrow();

    assertThat(directory.owner(TOWN, "job_centre", TODAY))
        .isEqualTo(new Owner.FrontDesk(desk, "job_centre"));
  }

  @Test
  void an_organisation_that_names_no_front_desk_has_its_own() {
    var owner = directory.owner(COUNTRYSIDE, "home_nursing", TODAY);

    assertThat(owner.unit().name()).isEqualTo("Land Kommune");
    assertThat(directory.owner(COUNTRYSIDE, "front_desk", TODAY))
        .isEqualTo(new Owner.Filled(owner.unit()));
  }

  @Test
  void what_several_wards_fill_is_not_guessed() {
    assertThat(directory.filling(HOSPITAL, "hospital_ward", TODAY))
        .extracting(Unit::key)
        .containsExactly("m1", "m2");
    assertThat(directory.owner(HOSPITAL, "hospital_ward", TODAY))
        .isInstanceOf(Owner.FrontDesk.class);
  }

  @Test
  void what_nobody_fills_is_a_gap() {
    var gaps =
        directory.gaps(List.of(TOWN, COUNTRYSIDE), List.of("home_nursing", "job_centre"), TODAY);

    assertThat(gaps)
        .containsExactly(
            new Gap(TOWN, "job_centre"),
            new Gap(COUNTRYSIDE, "home_nursing"),
            new Gap(COUNTRYSIDE, "job_centre"));
  }

  @ParameterizedTest(name = "SOR {0} is {1}")
  @CsvSource({"990000011000016001, nursing_old", "990000021000016002, nursing_old"})
  void a_unit_is_found_by_a_sor_number_also_by_an_outdated_one(String number, String unit) {
    assertThat(directory.bySor(number)).map(Unit::key).contains(unit);
  }

  @Test
  void it_sends_with_the_sor_number_of_the_day() {
    var unit = directory.unit(UnitId.of("by", "nursing_old")).orElseThrow();

    assertThat(unit.sor(TODAY)).contains(new Sor("990000011000016001"));
  }

  @Test
  void a_number_of_nobody_finds_nobody() {
    assertThat(directory.bySor("953741000016009")).isEmpty();
    assertThat(directory.bySor("not a number")).isEmpty();
    assertThat(directory.byGln("5790001348120")).isEmpty();
    assertThat(directory.municipality("DK-81")).isEmpty();
  }

  @Test
  void units_may_share_a_location_number() {
    assertThat(directory.byGln("9520000000011"))
        .extracting(Unit::key)
        .containsExactly("nursing_old", "nursing_new");
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource(
      textBlock =
          """
          region-nord.municipalities, by land
          region-nord.hospitals, hospital
          region-nord.clusters, klynge
          klynge.municipalities, by
          region-nord.gps, ''
          hospital, hospital
          """)
  void a_group_is_named_by_the_whole_and_what_is_in_it(String group, String members) {
    assertThat(directory.members(group, TODAY).orElseThrow())
        .extracting(Organisation::key)
        .containsExactlyInAnyOrder(members.isEmpty() ? new String[0] : members.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"region-syd.municipalities", "region-nord.hamlets", "nowhere"})
  void a_group_that_is_none_is_no_empty_group(String group) {
    assertThat(directory.members(group, TODAY)).isEmpty();
  }

  @Test
  void codes_find_municipalities_and_regions() {
    assertThat(directory.municipality("0860")).map(Organisation::id).contains(TOWN);
    assertThat(directory.region("DK-81")).map(Organisation::key).contains("region-nord");
    assertThat(directory.regionOf(TOWN, TODAY)).isEqualTo(directory.region("DK-81"));
  }

  @Test
  void a_unit_has_its_own_hours_and_the_usual_ones_where_it_says_nothing() {
    var ward = directory.calendar(UnitId.of("hospital", "m1"));
    var nursing = directory.calendar(UnitId.of("by", "nursing_new"));
    var daytime = OpeningHours.weekdays(LocalTime.of(8, 0), LocalTime.of(15, 0));

    assertThat(ward.reading())
        .isEqualTo(OpeningHours.everyDay(LocalTime.of(8, 0), LocalTime.of(15, 0)));
    assertThat(ward.opening()).isEqualTo(daytime);
    assertThat(nursing.opening())
        .isEqualTo(OpeningHours.weekdays(LocalTime.of(7, 0), LocalTime.of(16, 0)));
    assertThat(nursing.reading()).isEqualTo(daytime);
    assertThat(nursing.isBusinessDay(LocalDate.of(2026, 12, 30))).isFalse();
    assertThat(nursing.isBusinessDay(LocalDate.of(2027, 12, 24))).isFalse();
  }
}
