/// Pre-visits: before anything is agreed, the citizen comes to see a place, or those of the place
/// come to see the citizen.
///
/// A pre-visit belongs to what one provider is asked. Authority and provider find a time, either
/// says that it was held or called off, and all three write what they thought of it. It may be left
/// out: nothing waits for it.
///
/// | Here      | Danish   | Norwegian | FHIR        |
/// |-----------|----------|-----------|-------------|
/// | pre-visit | forbesøg | forbesøk  | Appointment |
@NullMarked
package medspil.visit;

import org.jspecify.annotations.NullMarked;
