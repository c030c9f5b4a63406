/// Looks at files, keeps them, and reads who opened them.
@NullMarked
package medspil.information.store;

import org.jspecify.annotations.NullMarked;
