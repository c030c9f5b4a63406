/// The pages of what a citizen needs.
@NullMarked
package medspil.need.web;

import org.jspecify.annotations.NullMarked;
