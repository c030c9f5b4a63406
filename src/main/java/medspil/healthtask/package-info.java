/// Health tasks at residential facilities: for one citizen, which health service, who is
/// responsible, who performs it, and what is done when that is not clear.
///
/// A disagreement never stops care: whoever starts a clarification says at once who holds the task
/// meanwhile. Medspil is not the record: it holds codes, dates and who promised what; what is seen
/// and done with the citizen is written in the organisation's own record, which the task names.
///
/// | Here          | Danish              | Norwegian          | FHIR                       |
/// |---------------|---------------------|--------------------|----------------------------|
/// | health task   | sundhedsopgave      | helseoppgave       | ServiceRequest             |
/// | health service| sundhedsydelse      | helsetjeneste      | ActivityDefinition         |
/// | responsible   | ansvarlig           | ansvarlig          | ServiceRequest.requester   |
/// | performer     | udførende           | utførende          | ServiceRequest.performer   |
/// | clarification | afklaring           | avklaring          |                            |
/// | meanwhile     | imens               | imens              |                            |
/// | delegation    | delegation          | delegering         |                            |
/// | training      | oplæring            | opplæring          |                            |
@NullMarked
package medspil.healthtask;

import org.jspecify.annotations.NullMarked;
