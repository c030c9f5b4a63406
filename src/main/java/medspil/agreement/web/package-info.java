/// The pages on which agreements are read.
@NullMarked
package medspil.agreement.web;

import org.jspecify.annotations.NullMarked;
