/// Tests of goals.
@NullMarked
package medspil.goal;

import org.jspecify.annotations.NullMarked;
