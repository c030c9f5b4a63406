/// The pages on which a secretariat writes agreements and carries them through.
@NullMarked
package medspil.negotiation.web;

import org.jspecify.annotations.NullMarked;
