/// Incidents on a citizen's course: adverse events and use of force, as references to where they
/// were reported by law.
///
/// What happened is told in the report and in the own record, and not here: Medspil holds of what
/// kind it was and on which day, to whom it was reported or why not, whether the citizen and their
/// relatives were told, and what the parties do about it. Nothing here reports anything to anybody.
///
/// | Here          | Danish               | Norwegian          | FHIR          |
/// |---------------|----------------------|--------------------|---------------|
/// | adverse event | utilsigtet hændelse  | uønsket hendelse   | AdverseEvent  |
/// | use of force  | magtanvendelse       | tvang og makt      | –             |
/// | report        | indberetning         | melding            | –             |
/// | follow-up     | opfølgning           | oppfølging         | Task          |
@NullMarked
package medspil.incident;

import org.jspecify.annotations.NullMarked;
