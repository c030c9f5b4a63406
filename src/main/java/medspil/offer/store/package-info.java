/// Keeps the register of offers, every version of it.
@NullMarked
package medspil.offer.store;

import org.jspecify.annotations.NullMarked;
