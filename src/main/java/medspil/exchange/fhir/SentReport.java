package medspil.exchange.fhir;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import medspil.exchange.medcom.EpisodeId;
import medspil.stay.Stay;
import medspil.stay.Stays;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/// That an admission report went to the hospital, as a FHIR DocumentReference; the report itself is
/// not taken.
public final class SentReport {
  // MedCom's name and statistics code of the admission report
  private static final Set<String> KINDS = Set.of("XDIS16", "XD1634C");
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private SentReport() {}

  /// What was said.
  ///
  /// @param automatic the record system sent it by itself; else a person did
  public record Sent(boolean automatic, Instant at) {}

  public static Optional<Sent> read(DocumentReference document, Instant now, Findings findings) {
    findings.check(
        document.getStatus() == DocumentReferenceStatus.CURRENT,
        "DocumentReference.status",
        "current; what was sent is not taken back here");
    findings.check(
        isReport(document.getType()),
        "DocumentReference.type",
        "a coding XD1634C, the admission report");
    findings.check(
        document.getContent().stream().noneMatch(one -> one.getAttachment().hasData()),
        "DocumentReference.content",
        "leave the document out: only that it was sent is kept");
    var at = findings.require(time(document), "DocumentReference.date", "a time with zone");
    findings.check(
        at.isEmpty() || at.get().isBefore(now.plus(CLOCKS_DIFFER)),
        "DocumentReference.date",
        "has not come yet");
    return at.map(one -> new Sent(!byPerson(document), one));
  }

  /// The stay it is about: the one named, or else the one that runs.
  public static Optional<Stay> stay(DocumentReference document, Stays stays) {
    var named =
        Stream.concat(
                document.getContext().getEncounter().stream(),
                document.getContext().getRelated().stream())
            .toList();
    if (named.isEmpty()) {
      var running = stays.all().stream().filter(stay -> stay.phase().away()).toList();
      return running.size() == 1 ? Optional.of(running.getFirst()) : Optional.empty();
    }
    return named.stream().flatMap(one -> stay(one, stays).stream()).findFirst();
  }

  private static Optional<Stay> stay(Reference reference, Stays stays) {
    var id = Ids.Pair.read(reference.getReferenceElement().getIdPart());
    return id.isPresent()
        ? stays.all().stream().filter(one -> one.id().value().equals(id.get().second())).findFirst()
        : Optional.ofNullable(reference.getIdentifier())
            .map(Identifier::getValue)
            .map(value -> EpisodeId.of(EpisodeId.Origin.LOCAL, value).value())
            .flatMap(value -> stays.withEpisode(List.of(value)));
  }

  /// What was kept of it.
  public static DocumentReference told(Sent sent, String patient, String encounter, ZoneId zone) {
    var document = new DocumentReference().setStatus(DocumentReferenceStatus.CURRENT);
    document.setType(new CodeableConcept(new Coding().setCode("XD1634C")));
    document.setSubject(new Reference("Patient/" + patient));
    document
        .getDateElement()
        .setValueAsString(FhirTimes.written(sent.at(), zone).getValueAsString());
    document.addAuthor().setType(sent.automatic() ? "Device" : "PractitionerRole");
    document.getContext().addEncounter(new Reference("Encounter/" + encounter));
    return document;
  }

  private static boolean isReport(CodeableConcept type) {
    return type.getCoding().stream().map(Coding::getCode).anyMatch(KINDS::contains);
  }

  private static Optional<Instant> time(DocumentReference document) {
    var text = document.getDateElement().getValueAsString();
    return text == null || text.length() <= 10
        ? Optional.empty()
        : FhirTimes.start(new DateTimeType(text), ZoneOffset.UTC);
  }

  // Only a person's report shows that somebody looked, and so closes a task.
  private static boolean byPerson(DocumentReference document) {
    return document.getAuthor().stream()
        .map(author ->
            author.hasType() ? author.getType() : author.getReferenceElement().getResourceType())
        .anyMatch(type -> "Practitioner".equals(type) || "PractitionerRole".equals(type));
  }
}
