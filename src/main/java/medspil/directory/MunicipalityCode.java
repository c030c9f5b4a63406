package medspil.directory;

import java.util.Optional;

/// The official code of a municipality.
public record MunicipalityCode(String value) implements Identifier {
  public static final String SYSTEM =
      "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes";

  public MunicipalityCode {
    if (!valid(value)) {
      throw new IllegalArgumentException("a municipality code is four digits");
    }
  }

  public static Optional<MunicipalityCode> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new MunicipalityCode(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{4}");
  }
}
