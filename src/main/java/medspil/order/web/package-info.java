/// The pages from decision to contract.
@NullMarked
package medspil.order.web;

import org.jspecify.annotations.NullMarked;
