@NullMarked
package medspil.frame;

import org.jspecify.annotations.NullMarked;
