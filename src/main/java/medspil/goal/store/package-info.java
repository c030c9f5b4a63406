/// Reads what was written about goals through a viewer's eyes.
@NullMarked
package medspil.goal.store;

import org.jspecify.annotations.NullMarked;
