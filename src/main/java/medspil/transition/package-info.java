/// What becomes of the cases that are open when a newer version of an agreement comes into force.
///
/// Those who are party to it choose: what is open is kept by the version of its day, goes on by the
/// newer one, or goes on as a whole. The choice is carried out one citizen's course at a time; what
/// happens in each is for [medspil.citizen.MigratePathway] to say.
///
/// | Here       | Danish    | Norwegian |
/// |------------|-----------|-----------|
/// | transition | overgang  | overgang  |
/// | open case  | åben sag  | åpen sak  |
@NullMarked
package medspil.transition;

import org.jspecify.annotations.NullMarked;
