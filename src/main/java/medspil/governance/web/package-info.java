/// The governance room's pages.
@NullMarked
package medspil.governance.web;

import org.jspecify.annotations.NullMarked;
