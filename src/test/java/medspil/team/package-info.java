@NullMarked
package medspil.team;

import org.jspecify.annotations.NullMarked;
