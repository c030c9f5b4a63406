package medspil.exchange.medcom;

/// The codes of ValueSet medcom-acknowledgement-issue-details that we answer with.
public enum ErrorCode {
  RECEIVER_UNKNOWN("MSG_Receiver_Identifier_UNKNOWN", Systems.MEDCOM_ERRORS, "not-found"),
  RECEIVER_MISSING("MSG_Receiver_Identifier_MISSING", Systems.MEDCOM_ERRORS, "required"),
  TYPE_NOT_TAKEN("MSG_RECEIVER_UNABLE_TO_RECEIVE_MSG_TYPE", Systems.MEDCOM_ERRORS, "not-supported"),
  NOT_IN_VALUE_SET("MSG_VALUESET_VALUE_UNKNOWN", Systems.MEDCOM_ERRORS, "code-invalid"),
  NOT_IN_CODE_SYSTEM("MSG_CodeSystem_VALUE_UNKNOWN", Systems.MEDCOM_ERRORS, "code-invalid"),
  TOO_LONG("MSG_Element_To_Long", Systems.MEDCOM_ERRORS, "too-long"),
  WRONG_DATATYPE("MSG_Datatype_Wrong", Systems.MEDCOM_ERRORS, "value"),
  OUT_OF_OPERATION("MSG_Mailbox_Out_Of_Operation", Systems.MEDCOM_ERRORS, "transient"),
  DAMAGED("MSG_Damaged_durin_transport", Systems.MEDCOM_ERRORS, "transient"),
  ID_INVALID("MSG_ID_INVALID", Systems.HL7_ERRORS, "value"),
  ID_REUSED("MSG_DUPLICATE_ID", Systems.HL7_ERRORS, "duplicate"),
  DATE_FORMAT("MSG_DATE_FORMAT", Systems.HL7_ERRORS, "value"),
  MISSING("MSG_RESOURCE_REQUIRED", Systems.HL7_ERRORS, "required"),
  REPEATED("MSG_PARAM_NO_REPEAT", Systems.HL7_ERRORS, "structure"),
  UNRESOLVED("MSG_LOCAL_FAIL", Systems.HL7_ERRORS, "not-found"),
  CONTRADICTION("MSG_PARAM_INVALID", Systems.HL7_ERRORS, "business-rule"),
  UNKNOWN_ELEMENT("MSG_PARAM_UNKNOWN", Systems.HL7_ERRORS, "structure");

  private final String fhir;
  private final String system;
  private final String issueType;

  ErrorCode(String fhir, String system, String issueType) {
    this.fhir = fhir;
    this.system = system;
    this.issueType = issueType;
  }

  public String fhir() {
    return fhir;
  }

  String system() {
    return system;
  }

  String issueType() {
    return issueType;
  }
}
