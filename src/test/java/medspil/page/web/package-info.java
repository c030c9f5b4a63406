/// Tests of the frame on the wire.
@NullMarked
package medspil.page.web;

import org.jspecify.annotations.NullMarked;
