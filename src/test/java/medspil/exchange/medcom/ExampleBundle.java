package medspil.exchange.medcom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.Cpr;
import medspil.directory.Identifier;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;

/// An example as a MedCom message.
final class ExampleBundle {
  private static final String BASE = "https://hospital.example/fhir/";
  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

  private final HospitalNotificationExample example;

  ExampleBundle(HospitalNotificationExample example) {
    this.example = example;
  }

  Bundle bundle() {
    var bundle = new Bundle().setType(BundleType.MESSAGE);
    bundle.setId(example.bundleId());
    bundle.setMeta(new Meta().addProfile(Systems.NOTIFICATION_MESSAGE));
    bundle.setTimestampElement(new InstantType(text(example.assembledAt())));
    add(bundle, header());
    add(bundle, patient());
    add(bundle, encounter());
    Stream.of(example.from(), example.to(), example.provider())
        .distinct()
        .forEach(it -> add(bundle, organization(it)));
    example.earlier().forEach(it -> add(bundle, provenance(it)));
    add(bundle, provenance(example.step()));
    return bundle;
  }

  private static void add(Bundle bundle, DomainResource resource) {
    bundle
        .addEntry()
        .setFullUrl(BASE + resource.fhirType() + "/" + resource.getIdPart())
        .setResource(resource);
  }

  private MessageHeader header() {
    var header = new MessageHeader();
    header.setId(example.messageHeaderId());
    header.setEvent(new Coding().setSystem(Systems.EVENTS).setCode(Systems.HOSPITAL_NOTIFICATION));
    if (example.reportRequested()) {
      header.addExtension(new Extension(Systems.REPORT_FLAG, new BooleanType(true)));
      header.addExtension(new Extension(Systems.REPORT_RECIPIENT, to(example.from())));
    }
    header
        .addDestination()
        .setEndpoint(example.to().endpoint().orElseThrow())
        .setReceiver(to(example.to()))
        .addExtension(
            new Extension(
                Systems.DESTINATION_USE,
                new Coding().setSystem(Systems.DESTINATION_USES).setCode("primary")));
    header.setSender(to(example.from()));
    header.getSource().setEndpoint(example.from().endpoint().orElseThrow());
    header.addFocus(new Reference("Encounter/" + id("encounter")));
    return told(header, Systems.NOTIFICATION_HEADER, "Advis om sygehusophold");
  }

  private Patient patient() {
    var patient = new Patient();
    patient.setId(id("patient"));
    patient.addIdentifier().setSystem(Cpr.SYSTEM).setValue(example.cpr());
    patient.addName().setUse(NameUse.OFFICIAL).setFamily("Eksempel").addGiven("Testa");
    example.deceased().ifPresent(it -> patient.setDeceased(new BooleanType(it)));
    return told(patient, Systems.CORE_PATIENT, "Testa Eksempel");
  }

  private Encounter encounter() {
    var encounter = new Encounter();
    encounter.setId(id("encounter"));
    encounter.setStatus(EncounterStatus.fromCode(example.status().fhir()));
    encounter.setClass_(
        new Coding().setSystem(Systems.ACT_CODE).setCode(example.stayClass().fhir()));
    encounter.setSubject(new Reference("Patient/" + id("patient")));
    encounter.setPeriod(period(Optional.of(example.start()), example.end()));
    encounter.setServiceProvider(to(example.provider()));
    example.leaveStart().ifPresent(it -> encounter.addExtension(leave(it)));
    for (var episode : example.episodes()) {
      var local = episode.origin() == EpisodeId.Origin.LOCAL;
      encounter
          .addEpisodeOfCare()
          .getIdentifier()
          .setSystem(
              local
                  ? example.from().endpoint().orElseThrow()
                  : "https://www.esundhed.dk/Registre/Landspatientregisteret")
          .setValue(local ? episode.value() : "urn:uuid:" + episode.value());
    }
    return told(encounter, Systems.NOTIFICATION_ENCOUNTER, "Sygehusophold");
  }

  private Extension leave(Instant start) {
    return new Extension(Systems.LEAVE, period(Optional.of(start), example.leaveEnd()));
  }

  private static Period period(Optional<Instant> start, Optional<Instant> end) {
    var period = new Period();
    start.ifPresent(it -> period.setStartElement(new DateTimeType(text(it))));
    end.ifPresent(it -> period.setEndElement(new DateTimeType(text(it))));
    return period;
  }

  private static Organization organization(Party party) {
    var organization = new Organization();
    organization.setId(idOf(party));
    party.gln().ifPresent(it -> identify(organization, it));
    party.sor().ifPresent(it -> identify(organization, it));
    party.name().ifPresent(organization::setName);
    return told(organization, Systems.MESSAGING_ORGANIZATION, party.name().orElse("Organisation"));
  }

  private static void identify(Organization organization, Identifier identifier) {
    organization.addIdentifier().setSystem(identifier.system()).setValue(identifier.value());
  }

  private Provenance provenance(Step step) {
    var provenance = new Provenance();
    provenance.setId(HospitalNotificationExample.id("step", step.messageHeaderId()));
    provenance.addTarget(new Reference("MessageHeader/" + step.messageHeaderId()));
    provenance.setOccurred(new DateTimeType(text(step.sentAt())));
    provenance.setRecordedElement(new InstantType(text(step.sentAt())));
    provenance.setActivity(
        new CodeableConcept(new Coding().setSystem(Systems.ACTIVITIES).setCode(step.activity())));
    provenance.addAgent().setWho(to(example.from()));
    step.previous().ifPresent(it -> link(provenance, it));
    return told(provenance, Systems.PROVENANCE, "Advishistorik");
  }

  private static void link(Provenance provenance, Step.Previous previous) {
    provenance
        .addEntity()
        .setRole(
            previous.role() == Step.Role.REMOVAL
                ? ProvenanceEntityRole.REMOVAL
                : ProvenanceEntityRole.REVISION)
        .setWhat(new Reference("MessageHeader/" + previous.messageHeaderId()));
  }

  private static <T extends DomainResource> T told(T resource, String profile, String words) {
    resource.setMeta(new Meta().addProfile(profile));
    resource.getText().setStatus(NarrativeStatus.GENERATED);
    resource
        .getText()
        .setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">" + words + "</div>");
    return resource;
  }

  private static Reference to(Party party) {
    return new Reference("Organization/" + idOf(party));
  }

  private static String idOf(Party party) {
    return HospitalNotificationExample.id("organisation", party.sor().orElseThrow().value());
  }

  private String id(String what) {
    return HospitalNotificationExample.id(what, example.messageHeaderId());
  }

  private static String text(Instant time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(time, HERE));
  }
}
