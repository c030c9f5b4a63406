/// What people keep about the pages they use, in the database.
@NullMarked
package medspil.page.store;

import org.jspecify.annotations.NullMarked;
