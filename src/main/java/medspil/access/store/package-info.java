/// The SQL of the access room; nobody else sees it.
@NullMarked
package medspil.access.store;

import org.jspecify.annotations.NullMarked;
