@NullMarked
package medspil.order;

import org.jspecify.annotations.NullMarked;
