/// What somebody must do by when, and why.
///
/// A duty that an agreement gives rise to becomes a task with a life: assigned, moved, withdrawn,
/// reinstated, done. Its key names the fact that caused it, never the message, so a message that
/// comes twice gives nothing twice, and a fact that is taken back and comes again brings its task
/// back. Overdue is derived and never stored as a state.
///
/// | Here      | Danish    | Norwegian | FHIR                    |
/// |-----------|-----------|-----------|-------------------------|
/// | task      | opgave    | oppgave   | Task                    |
/// | due       | frist     | frist     | Task.restriction.period |
/// | owner     | ansvarlig | ansvarlig | Task.owner              |
@NullMarked
package medspil.task;

import org.jspecify.annotations.NullMarked;
