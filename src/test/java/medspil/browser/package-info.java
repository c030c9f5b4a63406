/// Stories told in a real browser, on the whole application.
@NullMarked
package medspil.browser;

import org.jspecify.annotations.NullMarked;
