/// *Indlagte nu*, and one stay with what the ward says about going home.
@NullMarked
package medspil.stay.web;

import org.jspecify.annotations.NullMarked;
