/// The whole chain: what a hospital sends over HTTP, and what then stands on whose list, and why.
@NullMarked
package medspil.chain;

import org.jspecify.annotations.NullMarked;
