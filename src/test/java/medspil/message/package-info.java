@NullMarked
package medspil.message;

import org.jspecify.annotations.NullMarked;
