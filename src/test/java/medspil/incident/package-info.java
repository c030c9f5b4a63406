@NullMarked
package medspil.incident;

import org.jspecify.annotations.NullMarked;
