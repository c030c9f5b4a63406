/// Frame meetings: after a status meeting, authority and provider meet by themselves about the
/// frame of the support and the money.
///
/// The citizen is not called to it, and is told in plain words what came of it. What it came to
/// changes no contract: that is proposed and signed as ever.
///
/// | Here          | Danish                      | Norwegian                  | FHIR        |
/// |---------------|-----------------------------|----------------------------|-------------|
/// | frame meeting | møde om ramme og indsats    | møte om ramme og tjeneste  | Appointment |
@NullMarked
package medspil.frame;

import org.jspecify.annotations.NullMarked;
