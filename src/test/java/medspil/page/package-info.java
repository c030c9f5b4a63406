/// The frame of the pages, tested.
@NullMarked
package medspil.page;

import org.jspecify.annotations.NullMarked;
