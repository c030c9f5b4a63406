/// The page of how support is wound up.
@NullMarked
package medspil.ending.web;

import org.jspecify.annotations.NullMarked;
