/// The SQL of the task room; nobody else sees it.
@NullMarked
package medspil.task.store;

import org.jspecify.annotations.NullMarked;
