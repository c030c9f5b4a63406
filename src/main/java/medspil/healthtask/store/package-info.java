/// The SQL of health tasks.
@NullMarked
package medspil.healthtask.store;

import org.jspecify.annotations.NullMarked;
