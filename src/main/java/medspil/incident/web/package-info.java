/// The pages of incidents.
@NullMarked
package medspil.incident.web;

import org.jspecify.annotations.NullMarked;
