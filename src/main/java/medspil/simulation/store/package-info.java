/// The runs in the database.
@NullMarked
package medspil.simulation.store;

import org.jspecify.annotations.NullMarked;
