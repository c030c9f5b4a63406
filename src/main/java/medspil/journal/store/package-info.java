/// The journal on PostgreSQL: one statement a commit, encrypted bodies, snapshots, subscribers,
/// rebuild.
@NullMarked
package medspil.journal.store;

import org.jspecify.annotations.NullMarked;
