/// Main, wiring, settings, demo: the one package that may see everything.
@NullMarked
package medspil.app;

import org.jspecify.annotations.NullMarked;
