/// The SQL of the citizen room; nobody else sees it.
@NullMarked
package medspil.citizen.store;

import org.jspecify.annotations.NullMarked;
