/// The pages where a site writes its checklists, and where a citizen's course is followed.
@NullMarked
package medspil.servicemodel.web;

import org.jspecify.annotations.NullMarked;
