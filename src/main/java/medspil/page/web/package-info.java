/// The frame on the wire: how a page becomes HTML, where static files are served, language, and
/// what is shown when something fails.
@NullMarked
package medspil.page.web;

import org.jspecify.annotations.NullMarked;
