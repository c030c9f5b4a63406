/// The pages of frame meetings.
@NullMarked
package medspil.frame.web;

import org.jspecify.annotations.NullMarked;
