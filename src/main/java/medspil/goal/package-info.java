/// A citizen's goals: the purpose of the support, the goals that the authority sets with the
/// citizen, and the steps that the provider takes towards them.
///
/// All goals are the citizen's goals: their own words come first, and they answer for themselves.
/// Nothing here is closed by itself, and nothing here is a percentage of a person.
///
/// | Here              | Danish            | Norwegian         | FHIR                       |
/// |-------------------|-------------------|-------------------|----------------------------|
/// | purpose           | formål            | formål            | Goal                       |
/// | intervention goal | indsatsmål        | tiltaksmål        | Goal                       |
/// | sub-goal          | delmål            | delmål            | Goal                       |
/// | assessment        | vurdering         | vurdering         | Goal.outcome, Observation  |
@NullMarked
package medspil.goal;

import org.jspecify.annotations.NullMarked;
