package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "http://cvr.dk, 29189382",
    "https://www.gs1.org/gln, 5790001348120",
    "https://www.gs1.org/gln, 5790000209354",
    "urn:oid:1.2.208.176.1.1, 265161000016000",
    "urn:oid:1.2.208.176.1.1, 52581000016005",
    "urn:oid:1.2.208.176.1.4, 061654",
    "urn:oid:2.16.578.1.12.4.1.4.101, 974760673",
    "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes, 0860",
    "http://hl7.dk/fhir/core/CodeSystem/dk-core-regional-subdivision-codes, DK-81"
  })
  void a_number_is_read_by_its_system(String system, String value) {
    var identifier = Identifier.parse(system, " " + value + " ").orElseThrow();

    assertThat(identifier.system()).isEqualTo(system);
    assertThat(identifier.value()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource({
    "http://cvr.dk, 29189383, check digit",
    "http://cvr.dk, 2918938, seven digits",
    "https://www.gs1.org/gln, 5790001348121, check digit",
    "https://www.gs1.org/gln, 579000134812, twelve digits",
    "urn:oid:1.2.208.176.1.1, 1234567890, ten digits",
    "urn:oid:1.2.208.176.1.1, 26516100001600A, a letter",
    "urn:oid:1.2.208.176.1.4, 61654, five digits",
    "urn:oid:2.16.578.1.12.4.1.4.101, 974760674, check digit",
    "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes, 860, three digits",
    "http://hl7.dk/fhir/core/CodeSystem/dk-core-regional-subdivision-codes, DK-86, no such region",
    "http://example.org, 1, not one of ours"
  })
  void a_number_with_a_fault_is_none(String system, String value, String why) {
    assertThat(Identifier.parse(system, value)).as(why).isEmpty();
  }

  @Test
  void what_is_made_wrong_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Gln("1"));
  }
}
