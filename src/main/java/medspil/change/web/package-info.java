/// The pages of change notices.
@NullMarked
package medspil.change.web;

import org.jspecify.annotations.NullMarked;
