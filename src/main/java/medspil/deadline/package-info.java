/// Time limits and the dates that follow from them: working time, holidays, pauses.
///
/// A [medspil.deadline.TimeLimit] is what an agreement says ("2 business days after discharge"), a
/// [medspil.deadline.WorkingCalendar] is when the owing unit works, and
/// [medspil.deadline.Deadlines] makes a [medspil.deadline.Deadline] of both, with a
/// [medspil.deadline.Derivation] that can be read aloud. A running deadline that is paused, resumed
/// or extended is a [medspil.deadline.Countdown], refolded from its facts.
///
/// Nothing else in the house does calendar arithmetic: [medspil.deadline.Days] has midnights, whole
/// days between and the day as people say it; [medspil.deadline.UpToDaysOff] tells whether a date
/// is up to a weekend.
///
/// How things are counted:
/// - hours and minutes are elapsed time, also across a change of the clock;
/// - days, weeks, months and business days start the day after and last until the end of their last
///   day: a due time of 23:59:59 on the owing unit's clock, so that its date is always that day;
/// - a business day is Monday to Friday, no public holiday, no closing day of the unit;
/// - "once per shift" is kept when the first whole shift after the notice has done it; the end of
///   the running shift is the aim;
/// - "at once" is due a short while after the notice, as the unit's calendar has set, so that
///   nothing is born overdue; so is what should have been done before anybody knew of it;
/// - a pause stops the count and resuming adds what was left, in the unit of the limit; limits tied
///   to a date ("14 days before the meeting") do not move.
///
/// It does not know tasks, agreements or languages: sentences are made from text keys
/// `deadline.step.*` by [medspil.deadline.DerivationInWords].
///
/// | Here         | Danish               | Norwegian            | FHIR                    |
/// |--------------|----------------------|----------------------|-------------------------|
/// | deadline     | frist                | frist                | Task.restriction.period |
/// | time limit   | tidsfrist            | tidsfrist            | Timing.repeat           |
/// | aim          | mål, gerne inden     | mål, helst innen     |                         |
/// | business day | hverdag              | virkedag             |                         |
/// | holiday      | helligdag            | helligdag            |                         |
/// | closing day  | lukkedag             | stengt dag           | notAvailable            |
/// | shift        | vagt                 | vakt                 |                         |
/// | reading hours| læsetid              | lesetid              | availableTime           |
/// | pause        | pause, sat i bero    | pause, stilt i bero  | Task.status on-hold     |
/// | extension    | forlængelse          | forlengelse          |                         |
/// | up to days off | op til weekenden   | opp mot helgen       |                         |
@NullMarked
package medspil.deadline;

import org.jspecify.annotations.NullMarked;
