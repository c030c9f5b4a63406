/// The SQL of the stay room; nobody else sees it.
@NullMarked
package medspil.stay.store;

import org.jspecify.annotations.NullMarked;
