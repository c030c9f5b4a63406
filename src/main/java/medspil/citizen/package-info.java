/// The person: who it is, which services are open, and the pathway seen whole.
///
/// A citizen has one pathway for ever. An _entitlement_ is what lets an organisation know the
/// citizen: an organisation, a legal basis and a period; several may run, and the answer to one
/// never reveals another. Names and personal numbers live in one table that can be changed and
/// forgotten, never in events.
///
/// | Here          | Danish               | Norwegian       | FHIR           |
/// |---------------|----------------------|-----------------|----------------|
/// | citizen       | borger               | innbygger       | Patient        |
/// | pathway       | borgerforløb         | forløp          |                |
/// | entitlement   | indsats med hjemmel  | vedtak          | EpisodeOfCare  |
@NullMarked
package medspil.citizen;

import org.jspecify.annotations.NullMarked;
