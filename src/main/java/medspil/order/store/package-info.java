/// The SQL of orders.
@NullMarked
package medspil.order.store;

import org.jspecify.annotations.NullMarked;
