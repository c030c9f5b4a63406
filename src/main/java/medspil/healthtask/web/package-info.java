/// The pages of health tasks.
@NullMarked
package medspil.healthtask.web;

import org.jspecify.annotations.NullMarked;
