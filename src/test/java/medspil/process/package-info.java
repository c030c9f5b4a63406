@NullMarked
package medspil.process;

import org.jspecify.annotations.NullMarked;
