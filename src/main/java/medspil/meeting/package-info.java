/// Status meetings about a citizen's course: asked for, planned, called, prepared, held, minuted
/// and followed up.
///
/// The authority calls them; citizen and provider may ask for one. What is agreed becomes promises,
/// each with a unit and a day.
///
/// | Here          | Danish       | Norwegian    | FHIR               |
/// |---------------|--------------|--------------|--------------------|
/// | meeting       | statusmøde   | statusmøte   | Appointment        |
/// | conclusion    | konklusion   | konklusjon   | Communication      |
/// | agreed action | aftale       | avtale       | CarePlan.activity  |
@NullMarked
package medspil.meeting;

import org.jspecify.annotations.NullMarked;
