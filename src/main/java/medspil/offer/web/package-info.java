/// The pages of the range of offers.
@NullMarked
package medspil.offer.web;

import org.jspecify.annotations.NullMarked;
