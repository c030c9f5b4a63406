@NullMarked
package medspil.visit;

import org.jspecify.annotations.NullMarked;
