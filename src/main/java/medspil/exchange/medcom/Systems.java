package medspil.exchange.medcom;

import java.util.Set;

/// The names MedCom and HL7 gave to code systems, identifiers, extensions and profiles.
final class Systems {
  static final String SOR_ENDPOINT = "https://sor2.sum.dsdn.dk/#id=";
  // dk-core and HospitalNotification do not spell it alike
  static final Set<String> LPR3 =
      Set.of(
          "https://www.esundhed.dk/Registre/Landspatientregisteret",
          "https://www.esundhed.dk/Registre/Landspatientsregisteret");

  static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  static final String HL7_ERRORS = "http://terminology.hl7.org/CodeSystem/operation-outcome";

  private static final String MEDCOM = "http://medcomfhir.dk/ig/";
  private static final String TERMINOLOGY = MEDCOM + "terminology/CodeSystem/";
  static final String EVENTS = TERMINOLOGY + "medcom-messaging-eventCodes";
  static final String ACTIVITIES = TERMINOLOGY + "medcom-messaging-activityCodes";
  static final String DESTINATION_USES = TERMINOLOGY + "medcom-messaging-destinationUse";
  static final String MEDCOM_ERRORS = TERMINOLOGY + "medcom-acknowledgement-error-codes";

  static final String HOSPITAL_NOTIFICATION = "hospital-notification-message";
  static final String CARE_COMMUNICATION = "care-communication-message";
  static final String ACKNOWLEDGEMENT = "acknowledgement-message";

  // CareCommunication 5.0: any minor version
  static final String CARE_DEFINITION =
      MEDCOM + "messagedefinitions/MessageDefinition/MedComCareCommunicationMessageDefinition|5.";
  static final String CARE_CATEGORIES = TERMINOLOGY + "medcom-careCommunication-categoryCodes";
  static final String UUID_URN =
      "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  static final String CARE_DEFINITION_SENT = CARE_DEFINITION + "0";
  private static final String CARE = MEDCOM + "carecommunication/StructureDefinition/";
  static final String CARE_MESSAGE = CARE + "medcom-careCommunication-message";
  static final String CARE_HEADER = CARE + "medcom-careCommunication-messageHeader";
  static final String CARE_DIALOGUE = CARE + "medcom-careCommunication-communication";
  static final String CARE_PROVENANCE = CARE + "medcom-careCommunication-provenance";

  private static final String CORE = MEDCOM + "core/StructureDefinition/medcom-core-";
  static final String CORE_ENCOUNTER = CORE + "encounter";
  static final String CORE_ROLE = CORE + "practitionerrole";
  static final String CORE_PRACTITIONER = CORE + "practitioner";
  static final String DATE = CORE + "datetime-extension";
  static final String IDENTIFIER = CORE + "identifier-extension";
  static final String PRACTITIONER = CORE + "practitioner-extension";
  static final String CONTACT = CORE + "contact-extension";

  private static final String NOTIFICATION = MEDCOM + "hospitalnotification/StructureDefinition/";
  static final String REPORT_FLAG = NOTIFICATION + "medcom-messaging-reportOfAdmissionExtension";
  static final String REPORT_RECIPIENT =
      NOTIFICATION + "medcom-messaging-reportOfAdmissionRecipientExtension";
  // "notifiation" is how the profile spells it
  static final String LEAVE = NOTIFICATION + "medcom-hospitalnotifiation-leave-period-extension";
  static final String NOTIFICATION_MESSAGE = NOTIFICATION + "medcom-hospitalNotification-message";
  static final String NOTIFICATION_HEADER =
      NOTIFICATION + "medcom-hospitalNotification-messageHeader";
  static final String NOTIFICATION_ENCOUNTER =
      NOTIFICATION + "medcom-hospitalNotification-encounter";

  static final String CORE_PATIENT = MEDCOM + "core/StructureDefinition/medcom-core-patient";
  static final String CORE_ORGANIZATION =
      MEDCOM + "core/StructureDefinition/medcom-core-organization";

  private static final String MESSAGING =
      MEDCOM + "messaging/StructureDefinition/medcom-messaging-";
  static final String DESTINATION_USE = MESSAGING + "destinationUseExtension";
  static final String MESSAGING_ORGANIZATION = MESSAGING + "organization";
  static final String PROVENANCE = MESSAGING + "provenance";

  private static final String ACK = MEDCOM + "acknowledgement/StructureDefinition/";
  static final String ACK_MESSAGE = ACK + "medcom-messaging-acknowledgement";
  static final String ACK_HEADER = ACK + "medcom-messaging-acknowledgementHeader";
  static final String ACK_OUTCOME = ACK + "medcom-acknowledgement-operationoutcome";

  private Systems() {}
}
