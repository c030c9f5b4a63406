/// What units keep to themselves.
@NullMarked
package medspil.team.store;

import org.jspecify.annotations.NullMarked;
