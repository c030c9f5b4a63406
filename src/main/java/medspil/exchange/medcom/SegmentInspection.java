package medspil.exchange.medcom;

import static medspil.exchange.medcom.ErrorCode.CONTRADICTION;
import static medspil.exchange.medcom.ErrorCode.ID_REUSED;
import static medspil.exchange.medcom.ErrorCode.MISSING;
import static medspil.exchange.medcom.ErrorCode.TOO_LONG;
import static medspil.exchange.medcom.ErrorCode.UNRESOLVED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.journal.Note;
import medspil.message.FileType;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// Takes texts and attachments from a Communication; what was attached goes with the text that came
/// with it.
final class SegmentInspection {
  private static final int LONGEST_TITLE = 200;

  private final Letter letter;
  private final Faults faults;
  private final Origins origins;
  private final Authors authors;
  private final Set<UUID> ids = new HashSet<>();

  SegmentInspection(Letter letter, History history, Faults faults) {
    this.letter = letter;
    this.faults = faults;
    this.origins = new Origins(letter, history);
    this.authors = new Authors(letter);
  }

  List<Segment> of(Communication communication) {
    var segments = new ArrayList<Segment>();
    var enclosures = new ArrayList<Enclosure>();
    for (var payload : communication.getPayload()) {
      switch (payload.getContent()) {
        case StringType text -> segment(payload, text).ifPresent(segments::add);
        case Attachment file -> enclosure(payload, file).ifPresent(enclosures::add);
        case null, default ->
            faults.add(CONTRADICTION, "Communication.payload.content", "a text or an attachment");
      }
    }
    checkOrigins();
    segments.sort(Comparator.comparing(Segment::at));
    faults.check(!segments.isEmpty(), MISSING, "Communication.payload", "at least one text");
    return segments.isEmpty() ? List.of() : enclosed(segments, enclosures);
  }

  // A source of the current Provenance is what this message brings: it has to be here.
  private void checkOrigins() {
    var known = ids.stream().map(id -> "urn:uuid:" + id).toList();
    faults.check(
        !origins.current().isEmpty(),
        MISSING,
        "Provenance.entity",
        "names the texts and attachments of this message as source");
    faults.check(
        known.containsAll(origins.current()),
        UNRESOLVED,
        "Provenance.entity",
        "a source is the identifier of a payload");
  }

  private static List<Segment> enclosed(List<Segment> segments, List<Enclosure> enclosures) {
    return segments.stream()
        .map(one ->
            one.with(
                enclosures.stream().filter(file -> belongs(file, segments).equals(one)).toList()))
        .toList();
  }

  private static Segment belongs(Enclosure file, List<Segment> segments) {
    return segments.stream()
        .filter(one -> one.at().equals(file.at()))
        .findFirst()
        .or(() -> segments.stream().filter(one -> !one.at().isBefore(file.at())).findFirst())
        .orElseGet(segments::getLast);
  }

  private Optional<Segment> segment(CommunicationPayloadComponent payload, StringType text) {
    var id = id(payload);
    var at = at(payload);
    var author = extension(payload, Systems.PRACTITIONER, Reference.class);
    faults.require(author, MISSING, "Communication.payload.extension", "the author of a text");
    var contact = extension(payload, Systems.CONTACT, ContactPoint.class);
    faults.require(contact, MISSING, "Communication.payload.extension", "the author's contact");
    var words = Optional.ofNullable(text.getValue()).orElse("").strip();
    faults.check(!words.isEmpty(), MISSING, "Communication.payload.content", "is empty");
    faults.check(
        words.length() <= Note.LONGEST,
        TOO_LONG,
        "Communication.payload.content",
        "at most " + Note.LONGEST + " characters");
    if (id.isEmpty() || at.isEmpty() || words.isEmpty() || words.length() > Note.LONGEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Segment(
            id.get(),
            origins.kind("urn:uuid:" + id.get()),
            at.get(),
            by(payload),
            authors.of(author, contact.map(ContactPoint::getValue)),
            words,
            List.of()));
  }

  private Optional<Enclosure> enclosure(CommunicationPayloadComponent payload, Attachment file) {
    var id = id(payload);
    var at = at(payload);
    var title =
        faults.require(
            Optional.ofNullable(file.getTitle()).filter(it -> !it.isBlank()),
            MISSING,
            "Communication.payload.content.title",
            "an attachment has a title");
    if (id.isEmpty() || at.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    var data = Optional.ofNullable(file.getData()).orElseGet(() -> new byte[0]);
    var type = FileType.of(data);
    return Optional.of(
        new Enclosure(
            id.get(),
            at.get(),
            title.get().length() > LONGEST_TITLE
                ? title.get().substring(0, LONGEST_TITLE)
                : title.get(),
            type,
            type.isEmpty() ? 0 : data.length,
            type.isEmpty() ? "" : Base64.getEncoder().encodeToString(data)));
  }

  private Optional<UUID> id(CommunicationPayloadComponent payload) {
    var id =
        faults.require(
            extension(payload, Systems.IDENTIFIER, Identifier.class)
                .flatMap(one -> CareInspection.uuid(one.getValue())),
            MISSING,
            "Communication.payload.extension",
            "an identifier that is a UUID as urn:uuid");
    id.ifPresent(one ->
        faults.check(
            ids.add(one), ID_REUSED, "Communication.payload.extension", "two have one id"));
    return id;
  }

  private Optional<Instant> at(CommunicationPayloadComponent payload) {
    return faults.require(
        extension(payload, Systems.DATE, BaseDateTimeType.class).flatMap(Times::instant),
        MISSING,
        "Communication.payload.extension",
        "a time with seconds and zone");
  }

  private Party by(CommunicationPayloadComponent payload) {
    return extension(payload, Systems.IDENTIFIER, Identifier.class)
        .map(one -> new Parties(letter).at(one.getAssigner()))
        .orElse(Party.UNKNOWN);
  }

  private static <T extends Type> Optional<T> extension(
      CommunicationPayloadComponent payload, String url, Class<T> type) {
    return payload.getExtensionsByUrl(url).stream()
        .map(Extension::getValue)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
