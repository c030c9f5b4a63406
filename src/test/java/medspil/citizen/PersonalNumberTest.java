package medspil.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {
  @ParameterizedTest(name = "{0} is born {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2509479989, 1947-09-25, MedCom's test person
          0201609995, 1960-01-02, a test person of the national profiles
          010836-9995, 2036-08-01, 9 and a year to 36 is this century
          0108379995, 1937-08-01, 9 and a year from 37 is the last
          2902364000, 2036-02-29, 4 and a year to 36 is this century
          0101010000, 1901-01-01, 0 is the last century
          0101575000, 2057-01-01, 5 and a year to 57 is this century
          0101588000, 1858-01-01, 8 and a year from 58 is the century before the last
          2902965000, 1896-02-29, a leap year of that century
          ' 250947 9989 ', 1947-09-25, as people write it
          """)
  void a_cpr_number_tells_the_date_of_birth(String text, LocalDate born, String why) {
    assertThat(Cpr.parse(text).orElseThrow().birthDate()).as(why).contains(born);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2902000000, 1900 was no leap year
          2902374000, 1937 was no leap year
          3002609995, February has no 30th
          0013609995, no such day and month
          020160999, nine digits
          02016099955, eleven digits
          020160999A, a letter
          '', nothing
          """)
  void what_begins_with_no_date_is_no_cpr_number(String text, String why) {
    assertThat(Cpr.parse(text)).as(why).isEmpty();
  }

  @Test
  void no_check_digit_is_demanded_of_a_cpr_number() {
    assertThat(Cpr.parse("2509479980")).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          0703921VJ4, urn:oid:1.2.208.176.1.6.1.1, 1992-03-07
          120655-7vk9, urn:oid:1.2.208.176.1.6.1.1, 2055-06-12
          0706830VJ9, urn:oid:1.2.208.176.1.6.1.3, 1983-06-07
          0706835VJ9, urn:oid:1.2.208.176.1.6.1.3, 1883-06-07
          """)
  void a_replacement_number_is_national_or_a_regions_own(
      String text, String system, LocalDate born) {
    var number = ReplacementNumber.parse(text).orElseThrow();

    assertThat(number.system()).isEqualTo(system);
    assertThat(number.birthDate()).contains(born);
  }

  @Test
  void a_replacement_number_may_tell_a_day_that_never_was() {
    var number = ReplacementNumber.parse("2902011VJ4").orElseThrow();

    assertThat(number.birthDate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0703922VJ4", "3102921VJ4", "07039210J4", "0703921VJX", "0703921VJ44"})
  void other_signs_are_no_replacement_number(String text) {
    assertThat(ReplacementNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is born {1}: {4}")
  @CsvSource(
      textBlock =
          """
          13031353453, 2013-03-13, false, false, an official example
          01814710188, 1947-01-01, false, true, 80 added to the month
          01419030054, 1990-01-01, false, true, 40 added to the month
          41928020078, 1980-12-01, true, true, a D-number with 80 added to the month
          01815560007, 1855-01-01, false, true, individual number 600 and a year from 54
          31811050140, 2010-01-31, false, true, individual number 501 and a year to 39
          15837590059, 1975-03-15, false, true, individual number 900 and a year from 40
          """)
  void a_norwegian_number_tells_date_of_birth_and_kind(
      String text, LocalDate born, boolean dNumber, boolean synthetic, String why) {
    var number = NorwegianNumber.parse(text).orElseThrow();

    assertThat(number.birthDate()).as(why).contains(born);
    assertThat(number.dNumber()).as(why).isEqualTo(dNumber);
    assertThat(number.synthetic()).as(why).isEqualTo(synthetic);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          01814710189, the last check digit
          01814710198, the first check digit
          01814560089, no century has it
          29829910185, 1999 was no leap year
          81814710084, no day has 80 added
          72814710042, 72 is no day of a D-number
          01934710025, there are twelve months
          1303135345, ten digits
          """)
  void a_norwegian_number_with_a_fault_is_none(String text, String why) {
    assertThat(NorwegianNumber.parse(text)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "urn:oid:1.2.208.176.1.2, 2509479989",
    "urn:oid:1.2.208.176.1.6.1.1, 0703921VJ4",
    "urn:oid:1.2.208.176.1.6.1.3, 0706830VJ9",
    "urn:oid:1.2.208.176.1.6.1.3.179, 0706830VJ9",
    "urn:oid:2.16.578.1.12.4.1.4.1, 01814710188",
    "urn:oid:2.16.578.1.12.4.1.4.2, 41928020078"
  })
  void a_number_is_read_by_its_system_and_keeps_it(String system, String value) {
    var number = PersonalNumber.parse(system, value).orElseThrow();

    assertThat(number.system()).isEqualTo(system);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.toString()).doesNotContain(value.substring(0, 6)).contains("******");
  }

  @ParameterizedTest
  @CsvSource({
    "urn:oid:1.2.208.176.1.2, 0703921VJ4",
    "urn:oid:2.16.578.1.12.4.1.4.1, 41928020078",
    "urn:oid:1.2.208.176.1.6.1.34, 0706830VJ9",
    "https://example.org/person, 2509479989"
  })
  void a_number_of_another_system_is_not_taken_for_one(String system, String value) {
    assertThat(PersonalNumber.parse(system, value)).isEmpty();
  }

  @Test
  void what_is_wrong_is_said_without_the_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cpr("9999999999"))
        .withMessage("a CPR number is ten digits that begin with a date of birth");
  }

  @Test
  void a_cpr_number_is_written_with_a_hyphen() {
    assertThat(new Cpr("2509479989").written()).isEqualTo("250947-9989");
  }
}
