@NullMarked
package medspil.change;

import org.jspecify.annotations.NullMarked;
