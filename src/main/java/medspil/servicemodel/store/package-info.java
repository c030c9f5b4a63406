/// The checklists of all sites, in the database.
@NullMarked
package medspil.servicemodel.store;

import org.jspecify.annotations.NullMarked;
