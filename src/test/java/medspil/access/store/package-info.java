/// Tests of how pages read through the eyes of their viewer.
@NullMarked
package medspil.access.store;

import org.jspecify.annotations.NullMarked;
