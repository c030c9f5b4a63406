/// What happened, in order, for ever: commands in, events out.
///
/// Each citizen has one pathway, and each pathway one stream of events. A command is decided
/// against the state folded from that stream; what it yields is appended, and the read tables are
/// brought up to date, in one statement. Nothing here knows what a stay or a task is: the chapters
/// bring their events, their fold and their projections. Nothing here decides who may see what.
///
/// | Here       | Danish            | Norwegian         | FHIR          |
/// |------------|-------------------|-------------------|---------------|
/// | pathway    | borgerforløb      | pasientforløp     | EpisodeOfCare |
/// | event      | hændelse          | hendelse          | Provenance    |
/// | command    | handling          | handling          |               |
/// | recorded   | registreret       | registrert        |               |
/// | occurred   | sket              | skjedd            |               |
@NullMarked
package medspil.journal;

import org.jspecify.annotations.NullMarked;
