/// The pages of a citizen's goals.
@NullMarked
package medspil.goal.web;

import org.jspecify.annotations.NullMarked;
