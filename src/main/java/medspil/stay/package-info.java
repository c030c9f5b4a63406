/// Hospital stays as the hospital tells of them, and what the others do about them.
///
/// A message is a _claim_ about a stay. Claims come late, twice, out of order, are corrected and
/// taken back, so nothing is overwritten: the state of a stay is derived from the set of its
/// claims, and every order of arrival ends in the same state. Nothing here stores rows, sends
/// messages or makes tasks.
///
/// | Here               | Danish              | Norwegian                | FHIR / MedCom         |
/// |--------------------|---------------------|--------------------------|-----------------------|
/// | stay               | indlæggelse         | innleggelse              | Encounter             |
/// | claim              | advis               | melding                  | HospitalNotification  |
/// | leave              | orlov               | permisjon                | leavePeriod           |
/// | admission report   | indlæggelsesrapport | innleggelsesrapport      | XDIS16                |
/// | discharge          | udskrivelse         | utskrivning              | Encounter.period.end  |
@NullMarked
package medspil.stay;

import org.jspecify.annotations.NullMarked;
