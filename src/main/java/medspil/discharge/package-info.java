/// What must be in place before a citizen goes home from hospital, and the loose ends: each with
/// who has it, and by when; what is said, agreed on and checked on the way; who takes over, and who
/// follows up.
///
/// Ready is two facts. That treatment needing admission is finished is the physician's decision,
/// and stands at the stay. This is the other: the joint list of what must be in place. Neither
/// changes or delays the other.
///
/// | Here        | Danish                    | Norwegian                   | FHIR                    |
/// |-------------|---------------------------|-----------------------------|-------------------------|
/// | point       | punkt                     | punkt                       | CarePlan.activity       |
/// | at home     | klar til at komme hjem    | klar til å komme hjem       | CarePlan                |
/// | loose end   | løs ende                  | løs tråd                    | CarePlan.activity       |
/// | talk        | udskrivningssamtale       | utskrivningssamtale         | Appointment             |
/// | treatment   | behandlingspunkt          | behandlingspunkt            | CarePlan.activity       |
/// | say back    | gentage                   | gjenta                      | Communication           |
/// | legal       | udskrivningsaftale        | utskrivningsavtale          | Contract                |
/// | hand-over   | overdragelse              | overdragelse                | Task                    |
/// | follow-up   | opfølgning                | oppfølging                  | Appointment             |
@NullMarked
package medspil.discharge;

import org.jspecify.annotations.NullMarked;
