/// The embedded database, killed and found again.
@NullMarked
package medspil.app.store;

import org.jspecify.annotations.NullMarked;
