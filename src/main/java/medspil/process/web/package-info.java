/// The page of who does what now.
@NullMarked
package medspil.process.web;

import org.jspecify.annotations.NullMarked;
