/// Norway's individual plan, and the coordinator whom it does not depend on.
///
/// The plan is the patient's own: it is opened on their wish and by nothing else, begins empty, and
/// is never made from another plan. Nobody but the patient and the coordinator reads it until the
/// patient says who may. Denmark's action plan is another thing (`plan`).
///
/// | Here              | Danish              | Norwegian           | FHIR                 |
/// |-------------------|---------------------|---------------------|----------------------|
/// | individual plan   | individuel plan     | individuell plan    | CarePlan             |
/// | coordinator       | koordinator         | koordinator         | CareTeam.participant |
/// | child coordinator | børnekoordinator    | barnekoordinator    | CareTeam.participant |
/// | coordinating unit | koordinerende enhed | koordinerende enhet | Organization         |
@NullMarked
package medspil.individualplan;

import org.jspecify.annotations.NullMarked;
