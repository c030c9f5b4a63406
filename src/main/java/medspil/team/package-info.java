/// The citizen's team: so far which programme covers the citizen, and who coordinates, by which
/// rule.
///
/// Who coordinates follows the agreement's table on facts that are entered on the citizen's page. A
/// rule is cited only for a citizen whom the programme covers, and a person may decide otherwise
/// with a reason.
///
/// | Here        | Danish             | Norwegian   | FHIR                |
/// |-------------|--------------------|-------------|---------------------|
/// | programme   | forløbsprogram     | forløp      | PlanDefinition      |
/// | coordinator | forløbskoordinator | koordinator | CareTeam.participant|
@NullMarked
package medspil.team;

import org.jspecify.annotations.NullMarked;
