package medspil.exchange.fhir;

import java.time.LocalDate;
import java.util.Optional;
import medspil.citizen.CitizenSearch;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.directory.OrganisationId;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/// A citizen as a FHIR Patient.
public final class PatientResource {
  private static final int DAY = 10;
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String NORMAL = "N";
  private static final String RESTRICTED = "R";
  private static final String VERY_RESTRICTED = "V";

  private PatientResource() {}

  /// A citizen whom somebody wants to be known here.
  ///
  /// @param protectedAddress empty when nothing is said of it
  public record ToRegister(
      PersonalNumber number,
      People.Person person,
      OrganisationId organisation,
      Optional<Boolean> protectedAddress) {
    @Override
    public String toString() {
      return "ToRegister[]";
    }
  }

  public static Patient of(CitizenSearch.Hit hit, Organizations organizations) {
    var person = hit.person();
    var patient = new Patient().setActive(true);
    patient.setId(hit.pathway().value().toString());
    hit.number().map(PatientResource::identifier).ifPresent(patient::addIdentifier);
    patient
        .addName()
        .setUse(HumanName.NameUse.OFFICIAL)
        .setFamily(person.familyName())
        .addGiven(person.givenName());
    Optional.ofNullable(person.birthDate())
        .ifPresent(day -> patient.setBirthDateElement(new DateType(day.toString())));
    Optional.ofNullable(person.diedOn())
        .ifPresent(day -> patient.setDeceased(new DateTimeType(day.toString())));
    if (person.protectedAddress()) {
      patient.getMeta().addSecurity(CONFIDENTIALITY, RESTRICTED, "restricted");
    }
    return patient.setManagingOrganization(organizations.to(person.residence()));
  }

  public static Optional<ToRegister> read(
      Patient patient, Organizations organizations, Findings findings) {
    var number = number(patient, findings);
    var name = name(patient, findings);
    var home =
        findings.require(
            organizations.meant(patient.getManagingOrganization()),
            "Patient.managingOrganization",
            "the municipality, by its code, by the SOR number of a unit of it, or by Organization/id");
    number.ifPresent(one -> checkBirth(patient, one, findings));
    if (number.isEmpty() || name.isEmpty() || home.isEmpty()) {
      return Optional.empty();
    }
    var organisation = home.get().organisation();
    var birth = number.get().birthDate().or(() -> birth(patient)).orElse(null);
    return Optional.of(
        new ToRegister(
            number.get(),
            new People.Person(name.get().given(), name.get().family(), birth, organisation.value()),
            organisation,
            protection(patient)));
  }

  // HL7 Denmark, dk-core 3, example Patient/Confidential: name and address protection is a security
  // label. Where somebody lives is not read, with it or without.
  private static Optional<Boolean> protection(Patient patient) {
    var labels =
        patient.getMeta().getSecurity().stream()
            .filter(one -> !one.hasSystem() || one.getSystem().equals(CONFIDENTIALITY))
            .map(Coding::getCode)
            .toList();
    if (labels.contains(RESTRICTED) || labels.contains(VERY_RESTRICTED)) {
      return Optional.of(true);
    }
    return labels.contains(NORMAL) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<PersonalNumber> number(Patient patient, Findings findings) {
    var valid =
        patient.getIdentifier().stream()
            .filter(Identifier::hasSystem)
            .filter(Identifier::hasValue)
            .flatMap(one -> PersonalNumber.parse(one.getSystem(), one.getValue()).stream())
            .distinct()
            .toList();
    return findings.require(
        valid.size() == 1 ? Optional.of(valid.getFirst()) : Optional.empty(),
        "Patient.identifier",
        "one valid personal number, as of urn:oid:1.2.208.176.1.2, is needed");
  }

  private record Name(String given, String family) {}

  private static Optional<Name> name(Patient patient, Findings findings) {
    var official =
        patient.getName().stream()
            .filter(one -> one.getUse() == HumanName.NameUse.OFFICIAL)
            .findFirst()
            .or(() -> patient.getName().stream().findFirst());
    var given = official.map(HumanName::getGivenAsSingleString).map(String::strip).orElse("");
    var family = official.map(HumanName::getFamily).map(String::strip).orElse("");
    var holds = People.Person.isName(given) && People.Person.isName(family);
    findings.check(holds, "Patient.name", "given and family name of at most 100 characters each");
    return holds ? Optional.of(new Name(given, family)) : Optional.empty();
  }

  private static void checkBirth(Patient patient, PersonalNumber number, Findings findings) {
    var fits =
        birth(patient).isEmpty()
            || number.birthDate().isEmpty()
            || birth(patient).equals(number.birthDate());
    findings.check(fits, "Patient.birthDate", "is not the one that the personal number tells");
  }

  private static Optional<LocalDate> birth(Patient patient) {
    return Optional.ofNullable(patient.getBirthDateElement().getValueAsString())
        .filter(text -> text.length() == DAY)
        .map(LocalDate::parse);
  }

  public static Identifier identifier(PersonalNumber number) {
    return new Identifier().setSystem(number.system()).setValue(number.value());
  }
}
