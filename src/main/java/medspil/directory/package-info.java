/// Who there is: regions, municipalities, hospitals, psychiatry, practices, facilities and their
/// units.
///
/// An _organisation_ is a party to agreements; a _unit_ is a place in it where somebody reads a
/// list. A unit _fills_ functions, from a date and until a date, so that
/// `residence_municipality.home_nursing` finds somebody; a function that nobody fills falls to the
/// organisation's _front desk_ and is a gap. The whole directory is one immutable value in memory.
/// Persons and what they may see are not here.
///
/// | Here         | Danish              | Norwegian           | FHIR                      |
/// |--------------|---------------------|---------------------|---------------------------|
/// | organisation | organisation, part  | virksomhet, part    | Organization              |
/// | unit         | enhed               | enhet               | Organization, Location    |
/// | function     | funktion            | funksjon            | HealthcareService         |
/// | front desk   | fælles indgang      | felles inngang      |                           |
/// | gap          | ubesat funktion     | ubesatt funksjon    |                           |
/// | belongs to   | hører til           | hører til           | OrganizationAffiliation   |
/// | cluster      | klynge              | helsefellesskap     | Organization              |
@NullMarked
package medspil.directory;

import org.jspecify.annotations.NullMarked;
