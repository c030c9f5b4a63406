/// The page of a patient's coordinator and individual plan.
@NullMarked
package medspil.individualplan.web;

import org.jspecify.annotations.NullMarked;
