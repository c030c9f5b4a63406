@NullMarked
package medspil.meeting;

import org.jspecify.annotations.NullMarked;
