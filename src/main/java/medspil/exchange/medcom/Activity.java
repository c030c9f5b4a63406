package medspil.exchange.medcom;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The activity codes of ValueSet medcom-hospitalNotification-messageActivities, and what each
/// says.
enum Activity {
  ADMIT_EMERGENCY("admit-emergency", Code.STAA, StayClass.EMERGENCY),
  REVISE_ADMIT_EMERGENCY("revise-admit-emergency", Code.RE_STAA, StayClass.EMERGENCY),
  CANCEL_ADMIT_EMERGENCY("cancel-admit-emergency", Code.AN_STAA, StayClass.EMERGENCY),
  ADMIT_INPATIENT("admit-inpatient", Code.STIN, StayClass.INPATIENT),
  REVISE_ADMIT_INPATIENT("revise-admit-inpatient", Code.RE_STIN, StayClass.INPATIENT),
  CANCEL_ADMIT_INPATIENT("cancel-admit-inpatient", Code.AN_STIN, StayClass.INPATIENT),
  START_LEAVE("start-leave-inpatient", Code.STOR, StayClass.INPATIENT),
  REVISE_START_LEAVE("revise-start-leave-inpatient", Code.RE_STOR, StayClass.INPATIENT),
  CANCEL_START_LEAVE("cancel-start-leave-inpatient", Code.AN_STOR, StayClass.INPATIENT),
  END_LEAVE("end-leave-inpatient", Code.SLOR, StayClass.INPATIENT),
  REVISE_END_LEAVE("revise-end-leave-inpatient", Code.RE_SLOR, StayClass.INPATIENT),
  CANCEL_END_LEAVE("cancel-end-leave-inpatient", Code.AN_SLOR, StayClass.INPATIENT),
  DISCHARGE_EMERGENCY("discharge-emergency-home", Code.SLHJ, StayClass.EMERGENCY),
  REVISE_DISCHARGE_EMERGENCY("revise-discharge-emergency-home", Code.RE_SLHJ, StayClass.EMERGENCY),
  CANCEL_DISCHARGE_EMERGENCY("cancel-discharge-emergency-home", Code.AN_SLHJ, StayClass.EMERGENCY),
  DISCHARGE_INPATIENT("discharge-inpatient-home", Code.SLHJ, StayClass.INPATIENT),
  REVISE_DISCHARGE_INPATIENT("revise-discharge-inpatient-home", Code.RE_SLHJ, StayClass.INPATIENT),
  CANCEL_DISCHARGE_INPATIENT("cancel-discharge-inpatient-home", Code.AN_SLHJ, StayClass.INPATIENT);

  private static final Map<String, Activity> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Activity::fhir, Function.identity()));

  private final String fhir;
  private final Code code;
  private final StayClass stayClass;

  Activity(String fhir, Code code, StayClass stayClass) {
    this.fhir = fhir;
    this.code = code;
    this.stayClass = stayClass;
  }

  String fhir() {
    return fhir;
  }

  Code code() {
    return code;
  }

  StayClass stayClass() {
    return stayClass;
  }

  boolean is(Code.Change change) {
    return code.change() == change;
  }

  static Optional<Activity> of(String fhir) {
    return Optional.ofNullable(BY_CODE.get(fhir));
  }
}
