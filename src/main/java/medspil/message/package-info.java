/// Conversations between the parties about a citizen: a message, its answers, and what was sent on
/// to others.
///
/// Only the units that take part read a conversation, and the citizen it is about. Nothing of it
/// leaves by e-mail.
///
/// | Here         | Danish                  | Norwegian     | FHIR                            |
/// |--------------|-------------------------|---------------|---------------------------------|
/// | conversation | samtale                 | samtale       | Communication.identifier        |
/// | message      | korrespondancemeddelelse | dialogmelding | Communication.payload           |
/// | category     | kategori                | kategori      | Communication.category          |
@NullMarked
package medspil.message;

import org.jspecify.annotations.NullMarked;
