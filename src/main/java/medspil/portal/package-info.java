/// The citizen's own pages: their course in plain words, and who has looked.
///
/// Nothing is decided or stored here. What a citizen is told is what the other rooms know, said so
/// that one who is ill and tired understands it. What is not certain is told as a plan, and a date
/// that was changed is told by a person first.
///
/// | Here   | Danish             | Norwegian          | FHIR       |
/// |--------|--------------------|--------------------|------------|
/// | mine   | mit forløb         | mitt forløp        |            |
/// | looked | hvem har kigget    | hvem har sett      | AuditEvent |
@NullMarked
package medspil.portal;

import org.jspecify.annotations.NullMarked;
