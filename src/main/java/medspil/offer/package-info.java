/// What providers offer: for whom, with which methods, in which setting, at what rate, and how many
/// places are free; and how well that matches what somebody looks for.
///
/// It is about organisations and never about a citizen. The provider's own people keep it; a count
/// of places that is not fresh says so.
///
/// | Here         | Danish          | Norwegian        | FHIR                     |
/// |--------------|-----------------|------------------|--------------------------|
/// | offer        | tilbud          | tilbud           | HealthcareService        |
/// | target group | målgruppe       | målgruppe        | HealthcareService.program |
/// | setting      | fysiske rammer  | fysiske rammer   | Location                 |
/// | places       | pladser         | plasser          | Slot                     |
/// | match        | match           | match            | –                        |
@NullMarked
package medspil.offer;

import org.jspecify.annotations.NullMarked;
