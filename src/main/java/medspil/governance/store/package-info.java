/// The governance room's SQL.
@NullMarked
package medspil.governance.store;

import org.jspecify.annotations.NullMarked;
