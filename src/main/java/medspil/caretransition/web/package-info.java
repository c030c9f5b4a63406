/// The pages of care transitions.
@NullMarked
package medspil.caretransition.web;

import org.jspecify.annotations.NullMarked;
