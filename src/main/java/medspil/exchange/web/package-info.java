/// Where messages and requests of other systems come in.
@NullMarked
package medspil.exchange.web;

import org.jspecify.annotations.NullMarked;
