@NullMarked
package medspil.simulation;

import org.jspecify.annotations.NullMarked;
