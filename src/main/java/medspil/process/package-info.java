/// Who does what now: the way from when a citizen is known until their support has ended.
///
/// The steps and what each side does in them stand in the agreement, as a checklist called
/// `process_plan`; here it is only derived which of them a citizen is in. Nothing is decided or
/// kept.
///
/// | Here         | Danish     | Norwegian   | FHIR           |
/// |--------------|------------|-------------|----------------|
/// | process plan | procesplan | prosessplan | PlanDefinition |
/// | step         | trin       | trinn       | action         |
@NullMarked
package medspil.process;

import org.jspecify.annotations.NullMarked;
