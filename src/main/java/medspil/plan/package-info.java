/// The citizen's action plan, version by version: made by the authority from what stands, sent to
/// the citizen and those who give the support, and acknowledged.
///
/// A version copies no text: it names the words as they were, and words are never changed. The
/// Norwegian individual plan is another thing, the patient's own, and is never made from this one.
///
/// | Here        | Danish     | Norwegian | FHIR     |
/// |-------------|------------|-----------|----------|
/// | action plan | handleplan | (none)    | CarePlan |
@NullMarked
package medspil.plan;

import org.jspecify.annotations.NullMarked;
