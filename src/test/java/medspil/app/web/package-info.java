/// What a caller hears at the edge of the house.
@NullMarked
package medspil.app.web;

import org.jspecify.annotations.NullMarked;
