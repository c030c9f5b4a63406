/// The pages of pre-visits.
@NullMarked
package medspil.visit.web;

import org.jspecify.annotations.NullMarked;
