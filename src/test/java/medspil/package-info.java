/// What the tests of several rooms share.
@NullMarked
package medspil;

import org.jspecify.annotations.NullMarked;
