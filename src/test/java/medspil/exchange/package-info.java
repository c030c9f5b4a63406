/// Tests of what crosses to other systems.
@NullMarked
package medspil.exchange;

import org.jspecify.annotations.NullMarked;
