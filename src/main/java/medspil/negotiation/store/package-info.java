/// The tables that tell which drafts and published versions there are.
@NullMarked
package medspil.negotiation.store;

import org.jspecify.annotations.NullMarked;
