/// SQL of access: workers, their roles, and machine clients.
@NullMarked
package medspil.access.store;

import org.jspecify.annotations.NullMarked;
