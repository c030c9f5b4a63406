package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryFileTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: municipality, name: By, code: "86"    | code must be the code of a municipality or region, was 86
          kind: hospital, name: By, code: "0860"      | code must be the code of a municipality or region, was 0860
          kind: municipality                          | name is missing
          kind: town, name: By                        | kind must be one of municipality, region, hospital, psychiatry, gp_practice, facility, job_centre, health_trust, cluster, was town
          kind: region, name: By, cvr: "29189383"     | cvr must be a CVR number, was 29189383
          kind: region, name: By, nmae: By            | unknown word nmae, known here: kind, name, code, cvr, org_nr, demo, from, until, takes_over, belongs_to, units
          kind: region, name: By, from: soon          | from must be a date as 2027-01-01, was soon
          kind: region, name: By, from: 2027-01-01, until: 2026-01-01 | until is before from
          name: By                                    | unknown word name, known here: belongs_to, units
          units: {u: {name: U, sor: "123"}}           | number must be a SOR number, was 123
          units: {u: {name: U, fills: nursing}}       | unknown function nursing
          units: {u: {name: U, hours: night}}         | hours must be one of , was night
          units: {u: {name: U, hours: {open: {mon-fry: "08:00-15:00"}}}} | days are as mon, or mon-fri, was mon-fry
          units: {u: {name: U, hours: {open: {mon: "15:00-08:00"}}}} | mon must be as 08:00-15:30, was 15:00-08:00
          units: {u: {name: U, fills: gp}, v: {name: V, fills: gp}} | another unit fills gp at the same time
          units: {u: {name: U, sor: "990000011000016001"}, v: {name: V, sor: "990000011000016001"}} | another unit has the SOR number 990000011000016001
          units: {U: {name: U}}                       | a unit's key is snake_case, was U
          """)
  void what_is_wrong_is_said_with_its_line(String organisation, String message) {
    var file =
        """
        directory: test
        organisations:
          by: {%s}
        """
            .formatted(organisation);

    assertThat(DirectoryFile.read(file))
        .isEqualTo(new DirectoryFile.Reading.Faulty(List.of(new Fault(3, message))));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var file =
        """
        organisations:
          By: {kind: region}
          by: {kind: region, name: By}
          by: {kind: region, name: By}
        """;

    assertThat(DirectoryFile.read(file))
        .isEqualTo(
            new DirectoryFile.Reading.Faulty(
                List.of(
                    new Fault(4, "by stands twice"),
                    new Fault(1, "directory is missing"),
                    new Fault(2, "a key is small letters, digits and single hyphens, was By"),
                    new Fault(2, "name is missing"))));
  }

  @ParameterizedTest
  @CsvSource({"''", "directory", "'a: [b'"})
  void what_is_no_directory_file_is_a_fault(String file) {
    assertThat(DirectoryFile.read(file)).isInstanceOf(DirectoryFile.Reading.Faulty.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"post@example.org, true", "post, false", "'a@example.org,b@example.org', false"})
  void a_unit_has_one_mail_address_or_none(String email, boolean holds) {
    var file =
        """
        directory: mail
        organisations:
          by: {kind: municipality, name: By, units: {vagt: {name: Vagt, email: "%s"}}}
        """
            .formatted(email);

    assertThat(DirectoryFile.read(file) instanceof DirectoryFile.Reading.Faulty).isEqualTo(!holds);
  }

  @Test
  void a_region_that_takes_over_others_has_their_municipalities_from_that_day() {
    var directory =
        Directory.of(
            List.of(
                DirectoryFile.listed(
                    """
                    directory: reform
                    organisations:
                      old: {kind: region, name: Old}
                      new: {kind: region, name: New, from: 2027-01-01, takes_over: [old]}
                      by: {kind: municipality, name: By, belongs_to: old}
                    """)));
    var before = LocalDate.of(2026, 12, 31);
    var after = LocalDate.of(2027, 1, 1);
    var town = OrganisationId.of("by");

    assertThat(directory.regionOf(town, before)).map(Organisation::key).contains("old");
    assertThat(directory.regionOf(town, after)).map(Organisation::key).contains("new");
    assertThat(directory.members("old.municipalities", after)).contains(List.of());
    assertThat(directory.organisation("old").orElseThrow().period().holds(after)).isFalse();
  }
}
