/// Sign-in and the doors: pages behind a session, machines behind a token, a refusal that tells
/// nothing.
@NullMarked
package medspil.access.web;

import org.jspecify.annotations.NullMarked;
