/// Agreements between those who share responsibility for a citizen: their text, and the rules in
/// it.
///
/// An agreement is a file that a secretary can read aloud. Its clauses hold _rules_: when this
/// happens, that party owes this, by then, because of that clause. This room reads the files and
/// finds their faults ([medspil.agreement.AgreementReader]), puts a local annex together with its
/// parent ([medspil.agreement.Compose]), and tells what follows from an event
/// ([medspil.agreement.AgreementsInForce]). All of it is pure: nothing here sends, stores or knows
/// what time it is.
///
/// Facts are three-valued: unknown is not false. A duty whose condition is unknown arises, and says
/// what could not be told.
///
/// | Here        | Danish                | Norwegian             | FHIR                    |
/// |-------------|-----------------------|-----------------------|-------------------------|
/// | agreement   | aftale                | avtale                | PlanDefinition          |
/// | local annex | lokalt bilag          | lokalt vedlegg        | PlanDefinition          |
/// | party       | part                  | part                  | Organization            |
/// | clause      | punkt                 | punkt                 | PlanDefinition.action   |
/// | term        | vilkår                | vilkår                |                         |
/// | rule        | regel                 | regel                 | PlanDefinition.action   |
/// | duty        | det har vi aftalt     | det har vi avtalt     | Task                    |
/// | guard       | værn                  | vern                  | DetectedIssue           |
/// | assignment  | placering af rolle    | plassering av rolle   | CareTeam.participant    |
/// | recurrence  | gentagelse            | gjentakelse           | Timing                  |
/// | in force    | i kraft               | i kraft               | effectivePeriod         |
/// | origin      | kilde                 | kilde                 | RelatedArtifact         |
/// | wish        | ønske                 | ønske                 |                         |
@NullMarked
package medspil.agreement;

import org.jspecify.annotations.NullMarked;
