/// Service models across sectors, as the whole patient pathway at home: decision points, each with
/// a checklist that those who do the work write themselves, and the citizen's answer to what
/// matters.
///
/// A site's checklists are versions from a day on; a point of a citizen's course keeps the one that
/// held when it was reached. No diagnosis is asked for, and nothing is ticked beforehand.
///
/// Contacts at home are planned from the day on which the citizen came home, by the site's version:
/// each is owed by a unit, and held or missed. Where a site has written none, none is proposed.
///
/// | Here           | Danish            | Norwegian        | FHIR           |
/// |----------------|-------------------|------------------|----------------|
/// | service model  | tjenestemodel     | tjenestemodell   | PlanDefinition |
/// | decision point | beslutningspunkt  | beslutningspunkt | CarePlan       |
/// | contact        | kontakt           | kontakt          | Encounter      |
/// | checklist      | tjekliste         | sjekkliste       | Questionnaire  |
@NullMarked
package medspil.servicemodel;

import org.jspecify.annotations.NullMarked;
