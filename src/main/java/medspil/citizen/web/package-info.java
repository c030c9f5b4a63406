/// The pages about one citizen: search, overview, and the citizen's own view.
@NullMarked
package medspil.citizen.web;

import org.jspecify.annotations.NullMarked;
