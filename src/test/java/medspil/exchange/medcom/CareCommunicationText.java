package medspil.exchange.medcom;

import static java.util.stream.Collectors.joining;
import static medspil.exchange.medcom.CareCommunicationExample.id;

import java.util.List;
import medspil.directory.Gln;
import medspil.directory.Sor;
import medspil.exchange.medcom.CareCommunicationExample.File;
import medspil.exchange.medcom.CareCommunicationExample.Step;

/// Writes an invented message as its sender would.
record CareCommunicationText(CareCommunicationExample said) {
  private static final String IG = "http://medcomfhir.dk/ig/";
  private static final String CORE = IG + "core/StructureDefinition/medcom-core-";
  private static final String TERMS = IG + "terminology/CodeSystem/medcom-";

  String json() {
    var steps = said.steps();
    var told = said.repeats() ? steps : List.of(steps.getLast());
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
            said.bundle(),
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
            organization("sender", said.from()),
            organization("receiver", said.to()),
            provenances);
  }

  private String headerEntry() {
    return entry(
        "MessageHeader",
        said.header(),
        """
        "eventCoding": {"system": "%smessaging-eventCodes", "code": "care-communication-message"},
        "destination": [{"extension": [{"url": "%smessaging/StructureDefinition/medcom-messaging-destinationUseExtension", "valueCoding": {"system": "%smessaging-destinationUse", "code": "primary"}}], "endpoint": "%s", "receiver": {"reference": "Organization/receiver"}}],
        "sender": {"reference": "Organization/sender"},
        "source": {"endpoint": "%s"},
        "focus": [{"reference": "Communication/dialogue"}],
        "definition": "%smessagedefinitions/MessageDefinition/MedComCareCommunicationMessageDefinition|5.0"
        """
            .formatted(
                TERMS,
                IG,
                TERMS,
                said.to().endpoint().orElse(""),
                said.from().endpoint().orElse(""),
                IG));
  }

  private String patient() {
    return entry(
        "Patient",
        "citizen",
        """
        "identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "%s"}],
        "name": [{"use": "official", "family": "Eksempel", "given": ["Testa"]}]
        """
            .formatted(said.cpr()));
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
                said.conversation(),
                TERMS,
                said.category(),
                said.priority() == null ? "" : "\"priority\": \"" + said.priority() + "\",",
                said.topic() == null ? "" : "\"topic\": {\"text\": \"" + said.topic() + "\"},",
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
    var steps = said.steps();
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
}
