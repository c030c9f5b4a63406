/// How support is wound up: what is talked about, what is to be in place, what the citizen says of
/// it, and what comes next.
///
/// That it ends, and on which day, stands in the contract (room `order`). Here nothing ends it and
/// nothing keeps it from ending.
///
/// | Here       | Danish     | Norwegian  | FHIR          |
/// |------------|------------|------------|---------------|
/// | winding up | afvikling  | avvikling  | EpisodeOfCare |
/// | dialogue   | dialog     | dialog     | Communication |
/// | evaluation | evaluering | evaluering | Observation   |
@NullMarked
package medspil.ending;

import org.jspecify.annotations.NullMarked;
