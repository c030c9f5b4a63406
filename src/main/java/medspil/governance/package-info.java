/// The bodies that decide on cooperation: who sits in them, what they meet about, which cases lie
/// with whom, what was decided and whether it was carried out.
@NullMarked
package medspil.governance;

import org.jspecify.annotations.NullMarked;
