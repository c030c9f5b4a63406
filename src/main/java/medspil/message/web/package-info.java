/// The pages on which messages are read and written.
@NullMarked
package medspil.message.web;

import org.jspecify.annotations.NullMarked;
