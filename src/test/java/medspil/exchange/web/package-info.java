/// What another system meets, over HTTP, on the whole application.
@NullMarked
package medspil.exchange.web;

import org.jspecify.annotations.NullMarked;
