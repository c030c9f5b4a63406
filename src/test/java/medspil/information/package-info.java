@NullMarked
package medspil.information;

import org.jspecify.annotations.NullMarked;
