/// *Mit forløb* and *Hvem har kigget*.
@NullMarked
package medspil.portal.web;

import org.jspecify.annotations.NullMarked;
