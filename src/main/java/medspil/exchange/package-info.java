/// The outside world's messages and interfaces: received, answered once, processed once.
///
/// A message is kept as it came, answered with an acknowledgement, and its claim is placed in the
/// citizen's pathway in the same transaction. What no law lets us know is not kept; what cannot be
/// placed is shown to a person.
///
/// | Here            | Danish              | Norwegian      | FHIR / MedCom        |
/// |-----------------|---------------------|----------------|----------------------|
/// | message         | meddelelse          | melding        | Bundle               |
/// | acknowledgement | kvittering          | kvittering     | Acknowledgement      |
/// | attention       | kræver opmærksomhed | krever tilsyn  |                      |
@NullMarked
package medspil.exchange;

import org.jspecify.annotations.NullMarked;
