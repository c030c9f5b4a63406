/// Pure mapping between Medspil's words and FHIR R4 resources.
@NullMarked
package medspil.exchange.fhir;

import org.jspecify.annotations.NullMarked;
