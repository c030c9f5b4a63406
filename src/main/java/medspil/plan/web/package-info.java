/// The pages of the action plan, on the screen and on paper.
@NullMarked
package medspil.plan.web;

import org.jspecify.annotations.NullMarked;
