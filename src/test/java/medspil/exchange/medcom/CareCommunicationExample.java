package medspil.exchange.medcom;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.directory.Gln;
import medspil.directory.Sor;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/// One invented message of a dialogue, to be changed (`with…`), continued (`then`) and written.
///
/// The same dialogue has the same ids, whenever it is told.
public record CareCommunicationExample(
    String cpr,
    String bundle,
    String conversation,
    String category,
    @Nullable String topic,
    @Nullable String priority,
    Party from,
    Party to,
    List<Step> steps,
    boolean repeats) {
  private static final String IG = "http://medcomfhir.dk/ig/";
  private static final String CORE = IG + "core/StructureDefinition/medcom-core-";
  private static final String TERMS = IG + "terminology/CodeSystem/medcom-";

  /// One message of the dialogue.
  public record Step(
      String header, String activity, Instant at, Party by, String text, List<File> files) {
    String segment() {
      return id("segment", header);
    }
  }

  /// What is attached.
  ///
  /// @param data base64; null when only an earlier message holds it
  public record File(String title, String type, @Nullable String data) {}

  public static CareCommunicationExample begin(
      String cpr, Party from, Party to, Instant at, String text) {
    var conversation = id("conversation", cpr + at + text);
    var header = id("header", conversation);
    return new CareCommunicationExample(
        cpr,
        id("bundle", header),
        conversation,
        "nursing",
        "Sår på hælen",
        null,
        from,
        to,
        List.of(new Step(header, "new-message", at, from, text, List.of())),
        true);
  }

  /// The same sender writes again in the same dialogue.
  public CareCommunicationExample then(Instant at, String text) {
    var header = id("header", conversation + at + text);
    var all = new ArrayList<>(steps);
    all.add(new Step(header, "reply-message", at, from, text, List.of()));
    return new CareCommunicationExample(
        cpr, id("bundle", header), conversation, category, topic, priority, from, to, all, repeats);
  }

  public CareCommunicationExample with(File... files) {
    var all = new ArrayList<>(steps);
    var last = all.removeLast();
    all.add(
        new Step(
            last.header(), last.activity(), last.at(), last.by(), last.text(), List.of(files)));
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, all, repeats);
  }

  public CareCommunicationExample about(
      String category, @Nullable String topic, @Nullable String priority) {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, steps, repeats);
  }

  public CareCommunicationExample to(Party other) {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, other, steps, repeats);
  }

  /// In a new envelope.
  public CareCommunicationExample resent() {
    return new CareCommunicationExample(
        cpr,
        id("bundle", bundle),
        conversation,
        category,
        topic,
        priority,
        from,
        to,
        steps,
        repeats);
  }

  /// As a sender that tells only what is new.
  public CareCommunicationExample alone() {
    return new CareCommunicationExample(
        cpr, bundle, conversation, category, topic, priority, from, to, steps, false);
  }

  public String header() {
    return steps.getLast().header();
  }

  public UUID thread() {
    return UUID.fromString(conversation);
  }

  public String xml() {
    var bundle = Fhir.context().newJsonParser().parseResource(Bundle.class, json());
    return Fhir.write(bundle, Format.XML);
  }

  public String json() {
    var told = repeats ? steps : List.of(steps.getLast());
    var payload =
        told.stream()
            .map(step ->
                segment(step)
                    + step.files().stream().map(file -> "," + file(step, file)).collect(joining()))
            .collect(joining(",\n"));
    var provenances = told.stream().map(this::provenance).collect(joining(",\n"));
    return """
    {"resourceType": "Bundle", "id": "%s",
     "meta": {"profile": ["%scarecommunication/StructureDefinition/medcom-careCommunication-message"]},
     "type": "message", "timestamp": "%s",
     "entry": [
      %s,
      %s,
      %s,
      %s,
      %s,
      %s,
      %s,
      %s
     ]}
    """
        .formatted(
            bundle,
            IG,
            steps.getLast().at().plusSeconds(2),
            headerEntry(),
            patient(),
            communication(payload),
            entry(
                "PractitionerRole",
                "role",
                """
                "practitioner": {"reference": "Practitioner/person"},
                "code": [{"coding": [{"system": "%sPractitionerRolesSKSadministrativ", "code": "sygeplejerske"}]}]
                """
                    .formatted(TERMS + "core-")),
            entry(
                "Practitioner",
                "person",
                "\"name\": [{\"family\": \"Vand\", \"given\": [\"Emma\"]}]"),
            organization("sender", from),
            organization("receiver", to),
            provenances);
  }

  private String headerEntry() {
    return entry(
        "MessageHeader",
        header(),
        """
        "eventCoding": {"system": "%smessaging-eventCodes", "code": "care-communication-message"},
        "destination": [{"extension": [{"url": "%smessaging/StructureDefinition/medcom-messaging-destinationUseExtension", "valueCoding": {"system": "%smessaging-destinationUse", "code": "primary"}}], "endpoint": "%s", "receiver": {"reference": "Organization/receiver"}}],
        "sender": {"reference": "Organization/sender"},
        "source": {"endpoint": "%s"},
        "focus": [{"reference": "Communication/dialogue"}],
        "definition": "%smessagedefinitions/MessageDefinition/MedComCareCommunicationMessageDefinition|5.0"
        """
            .formatted(TERMS, IG, TERMS, to.endpoint().orElse(""), from.endpoint().orElse(""), IG));
  }

  private String patient() {
    return entry(
        "Patient",
        "citizen",
        """
        "identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "%s"}],
        "name": [{"use": "official", "family": "Eksempel", "given": ["Testa"]}]
        """
            .formatted(cpr));
  }

  private String communication(String payload) {
    return entry(
        "Communication",
        "dialogue",
        """
        "identifier": [{"value": "urn:uuid:%s"}], "status": "unknown",
        "category": [{"coding": [{"system": "%scareCommunication-categoryCodes", "code": "%s"}]}],
        %s %s
        "subject": {"reference": "Patient/citizen"},
        "payload": [%s]
        """
            .formatted(
                conversation,
                TERMS,
                category,
                priority == null ? "" : "\"priority\": \"" + priority + "\",",
                topic == null ? "" : "\"topic\": {\"text\": \"" + topic + "\"},",
                payload));
  }

  private static String segment(Step step) {
    return """
    {"extension": [
      {"url": "%1$sdatetime-extension", "valueDateTime": "%2$s"},
      {"url": "%1$sidentifier-extension", "valueIdentifier": {"value": "urn:uuid:%3$s", "assigner": {"reference": "Organization/sender"}}},
      {"url": "%1$spractitioner-extension", "valueReference": {"reference": "PractitionerRole/role"}},
      {"url": "%1$scontact-extension", "valueContactPoint": {"system": "phone", "value": "38000000"}}],
     "contentString": "%4$s"}\
    """
        .formatted(CORE, step.at(), step.segment(), step.text());
  }

  private static String file(Step step, File file) {
    var data = file.data() == null ? "" : "\"data\": \"" + file.data() + "\", ";
    return """
    {"extension": [
      {"url": "%1$sdatetime-extension", "valueDateTime": "%2$s"},
      {"url": "%1$sidentifier-extension", "valueIdentifier": {"value": "urn:uuid:%3$s", "assigner": {"reference": "Organization/sender"}}}],
     "contentAttachment": {"contentType": "%4$s", %5$s"title": "%6$s"}}\
    """
        .formatted(
            CORE,
            step.at(),
            id("file", step.header() + file.title()),
            file.type(),
            data,
            file.title());
  }

  private String provenance(Step step) {
    var at = steps.indexOf(step);
    var sources =
        "{\"role\": \"source\", \"what\": {\"identifier\": {\"value\": \"urn:uuid:%s\"}}}"
                .formatted(step.segment())
            + step.files().stream()
                .map(file ->
                    ", {\"role\": \"source\", \"what\": {\"identifier\": {\"value\": \"urn:uuid:%s\"}}}"
                        .formatted(id("file", step.header() + file.title())))
                .collect(joining());
    var before =
        at == 0
            ? ""
            : ", {\"role\": \"revision\", \"what\": {\"reference\": \"MessageHeader/%s\"}}"
                .formatted(steps.get(at - 1).header());
    return entry(
        "Provenance",
        id("provenance", step.header()),
        """
        "target": [{"reference": "MessageHeader/%s"}],
        "occurredDateTime": "%s", "recorded": "%s",
        "activity": {"coding": [{"system": "%smessaging-activityCodes", "code": "%s"}]},
        "agent": [{"who": {"reference": "Organization/sender"}}],
        "entity": [%s%s]
        """
            .formatted(
                step.header(), step.at(), step.at(), TERMS, step.activity(), sources, before));
  }

  private static String organization(String id, Party party) {
    return entry(
        "Organization",
        id,
        """
        "identifier": [{"system": "%s", "value": "%s"}, {"system": "%s", "value": "%s"}],
        "name": "%s"
        """
            .formatted(
                Sor.SYSTEM,
                party.sor().map(Sor::value).orElse(""),
                Gln.SYSTEM,
                party.gln().map(Gln::value).orElse(""),
                party.name().orElse("")));
  }

  private static String entry(String type, String id, String rest) {
    return """
    {"fullUrl": "https://sender.invalid/%1$s/%2$s", "resource": {"resourceType": "%1$s", "id": "%2$s", %3$s}}\
    """
        .formatted(type, id, rest);
  }

  private static String id(String what, String of) {
    return UUID.nameUUIDFromBytes((what + ":" + of).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
