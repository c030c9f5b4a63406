/// Keeps the rows of open points, and reads them through a viewer's eyes.
@NullMarked
package medspil.discharge.store;

import org.jspecify.annotations.NullMarked;
