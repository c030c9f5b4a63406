/// The SQL of messages.
@NullMarked
package medspil.message.store;

import org.jspecify.annotations.NullMarked;
