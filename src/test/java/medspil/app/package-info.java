/// How Medspil starts, refuses to start, and what it never says.
@NullMarked
package medspil.app;

import org.jspecify.annotations.NullMarked;
