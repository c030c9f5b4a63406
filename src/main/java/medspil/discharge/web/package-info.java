/// The pages of what must be in place before a citizen goes home.
@NullMarked
package medspil.discharge.web;

import org.jspecify.annotations.NullMarked;
