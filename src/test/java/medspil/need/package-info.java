/// Tests of needs.
@NullMarked
package medspil.need;

import org.jspecify.annotations.NullMarked;
