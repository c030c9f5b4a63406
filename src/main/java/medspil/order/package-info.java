/// From decision to contract: what an authority has decided, what it asks providers for, what they
/// answer, and what the two agree.
///
/// A decision here is a reference to the authority's own, with what the citizen needs to complain.
/// An order is asked of several providers at once; each sees its own request and nothing of the
/// others, and no longer than the request is open. Medspil is not the record, and signs nothing by
/// itself.
///
/// | Here       | Danish                | Norwegian           | FHIR            |
/// |------------|-----------------------|---------------------|-----------------|
/// | decision   | afgørelse             | vedtak              | Consent         |
/// | complaint  | klage                 | klage               | Communication   |
/// | order      | bestilling            | bestilling          | ServiceRequest  |
/// | request    | forespørgsel          | forespørsel         | Task            |
/// | offer      | tilbud om indsats     | tilbud om tjeneste  | RequestGroup    |
/// | contract   | kontrakt              | kontrakt            | Contract        |
/// | proposal   | udkast, ændring       | utkast, endring     | Contract        |
/// | notice     | opsigelsesvarsel      | oppsigelsestid      | –               |
/// | termination| opsigelse             | oppsigelse          | –               |
/// | move-in    | indskrivning          | innskriving         | CarePlan        |
@NullMarked
package medspil.order;

import org.jspecify.annotations.NullMarked;
