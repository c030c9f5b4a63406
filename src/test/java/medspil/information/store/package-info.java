@NullMarked
package medspil.information.store;

import org.jspecify.annotations.NullMarked;
