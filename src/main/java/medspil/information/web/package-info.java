/// The page of what authority and provider give each other.
@NullMarked
package medspil.information.web;

import org.jspecify.annotations.NullMarked;
