/// Who is looking, who they are, and what they may see.
///
/// A person signs in as a worker of units, or as a citizen; a machine by the token of its
/// organisation. The session remembers only who; units and roles are looked up each time, so what
/// is taken away is gone at once.
///
/// | Here    | Danish        | Norwegian   | FHIR             |
/// |---------|---------------|-------------|------------------|
/// | worker  | medarbejder   | medarbeider | PractitionerRole |
/// | role    | rolle         | rolle       | code             |
/// | machine client | system | system      | Device           |
@NullMarked
package medspil.access;

import org.jspecify.annotations.NullMarked;
