@NullMarked
package medspil.discharge;

import org.jspecify.annotations.NullMarked;
