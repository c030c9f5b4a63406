/// The choices for open cases in the database.
@NullMarked
package medspil.transition.store;

import org.jspecify.annotations.NullMarked;
