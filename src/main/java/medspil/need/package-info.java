/// What a citizen needs: how they manage in each theme of their life, as they, the provider, the
/// authority and others see it, and how that changes.
///
/// Levels are what somebody judged on a day; they are never added up or averaged. A theme that
/// nobody could judge is set to not assessed, which is an answer.
///
/// | Here              | Danish                | Norwegian              | FHIR                  |
/// |-------------------|-----------------------|------------------------|-----------------------|
/// | assessment        | vurdering af behov    | vurdering av behov     | Observation (panel)   |
/// | theme             | tema                  | tema                   | Observation.code      |
/// | view              | syn på temaet         | syn på temaet          | Observation           |
/// | informant         | hvem siger det        | hvem sier det          | Observation.performer |
/// | functioning       | funktionsevneniveau   | funksjonsnivå          | Observation.value     |
/// | support           | støttebehov           | støttebehov            | Observation.value     |
@NullMarked
package medspil.need;

import org.jspecify.annotations.NullMarked;
