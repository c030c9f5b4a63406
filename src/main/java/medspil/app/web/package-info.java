/// The edge of the house: health, limits, and what a caller hears when something fails.
@NullMarked
package medspil.app.web;

import org.jspecify.annotations.NullMarked;
