/// The SQL of the exchange room; nobody else sees it.
@NullMarked
package medspil.exchange.store;

import org.jspecify.annotations.NullMarked;
