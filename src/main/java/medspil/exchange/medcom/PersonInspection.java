package medspil.exchange.medcom;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.Cpr;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/// Takes the citizen from a message: HospitalNotification is for persons with a CPR number only.
final class PersonInspection {
  private static final int LONGEST_NAME = 1000;

  private final Letter letter;
  private final Faults faults;

  PersonInspection(Letter letter, Faults faults) {
    this.letter = letter;
    this.faults = faults;
  }

  Optional<Person> person() {
    return letter.all(Patient.class).stream().findFirst().flatMap(this::person);
  }

  /// Empty when the message does not say. A date of death says it too.
  static Optional<Boolean> deceased(Patient patient) {
    return switch (patient.getDeceased()) {
      case BooleanType said -> Optional.ofNullable(said.getValue());
      case DateTimeType time when time.getValue() != null -> Optional.of(true);
      case null, default -> Optional.empty();
    };
  }

  private Optional<Person> person(Patient patient) {
    var numbers =
        patient.getIdentifier().stream()
            .filter(it -> Cpr.SYSTEM.equals(it.getSystem()))
            .map(Identifier::getValue)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (numbers.size() != 1) {
      faults.add(
          numbers.isEmpty() ? ErrorCode.MISSING : ErrorCode.REPEATED,
          "Patient.identifier",
          "exactly one CPR number, was " + numbers.size());
      return Optional.empty();
    }
    return faults
        .require(
            Cpr.parse(numbers.getFirst()).filter(it -> it.value().equals(numbers.getFirst())),
            ErrorCode.WRONG_DATATYPE,
            "Patient.identifier",
            "a CPR number is ten digits that begin with a date")
        .map(cpr -> new Person(cpr, name(patient)));
  }

  private static Optional<String> name(Patient patient) {
    var names = patient.getName();
    return names.stream()
        .filter(it -> it.getUse() == NameUse.OFFICIAL)
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(PersonInspection::words)
        .filter(it -> !it.isBlank());
  }

  private static String words(HumanName name) {
    var parts =
        Stream.concat(
            name.getGiven().stream().map(StringType::getValue),
            Stream.ofNullable(name.getFamily()));
    var words = String.join(" ", parts.filter(it -> it != null && !it.isBlank()).toList());
    return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
  }
}
