package medspil.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/// The legal basis of a service: the act's abbreviation and its section, as `SEL-85`.
public final class LegalBasisCoding {
  public static final String SYSTEM = "urn:medspil:legal-basis";
  static final String FORM = "a coding of " + SYSTEM + ": SEL-… or SUL-… and a section, as SEL-85";

  private static final Map<String, String> ACTS =
      Map.of("SEL", "Serviceloven", "SUL", "Sundhedsloven");

  private LegalBasisCoding() {}

  static Optional<String> read(List<CodeableConcept> types) {
    var codes =
        types.stream()
            .flatMap(type -> type.getCoding().stream())
            .filter(coding -> SYSTEM.equals(coding.getSystem()))
            .map(Coding::getCode)
            .toList();
    return codes.size() == 1
        ? Optional.ofNullable(codes.getFirst()).filter(LegalBasisCoding::known)
        : Optional.empty();
  }

  static CodeableConcept written(String code) {
    var parts = code.split("-", 2);
    var words = ACTS.getOrDefault(parts[0], parts[0]) + " § " + parts[parts.length - 1];
    return new CodeableConcept(new Coding(SYSTEM, code, words)).setText(words);
  }

  private static boolean known(String code) {
    return code.matches("[A-Z]{3}-[1-9][0-9]{0,2}[a-z]?") && ACTS.containsKey(code.substring(0, 3));
  }
}
