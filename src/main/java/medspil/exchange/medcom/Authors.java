package medspil.exchange.medcom;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/// Says who wrote a text as the message names them: name, role, telephone number.
final class Authors {
  private static final int LONGEST = 200;

  private final Letter letter;

  Authors(Letter letter) {
    this.letter = letter;
  }

  String of(Optional<Reference> author, Optional<String> contact) {
    var role = author.flatMap(one -> letter.find(one, PractitionerRole.class));
    var person =
        role.map(PractitionerRole::getPractitioner)
            .or(() -> author)
            .flatMap(one -> letter.find(one, Practitioner.class));
    var said =
        Stream.of(person.map(Authors::name), role.flatMap(Authors::role), contact)
            .flatMap(Optional::stream)
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
  }

  private static String name(Practitioner person) {
    var name = person.getNameFirstRep();
    return Stream.concat(
            name.getGiven().stream().map(StringType::getValue), Stream.ofNullable(name.getFamily()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> role(PractitionerRole role) {
    return role.getCode().stream().flatMap(Authors::words).findFirst();
  }

  private static Stream<String> words(CodeableConcept code) {
    return Stream.concat(
        Stream.ofNullable(code.getText()), code.getCoding().stream().flatMap(Authors::words));
  }

  private static Stream<String> words(Coding coding) {
    return Stream.of(
            Optional.ofNullable(coding.getDisplay()), Optional.ofNullable(coding.getCode()))
        .flatMap(Optional::stream);
  }
}
