/// The pages of a citizen's team and its plan.
@NullMarked
package medspil.team.web;

import org.jspecify.annotations.NullMarked;
