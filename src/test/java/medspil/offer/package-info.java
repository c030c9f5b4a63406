/// Tests of offers.
@NullMarked
package medspil.offer;

import org.jspecify.annotations.NullMarked;
