/// The directory on PostgreSQL: taking a file in, and reading all of it into memory.
@NullMarked
package medspil.directory.store;

import org.jspecify.annotations.NullMarked;
