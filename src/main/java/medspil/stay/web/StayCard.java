package medspil.stay.web;

import medspil.page.Dates.Moment;
import medspil.page.Ring;
import org.jspecify.annotations.Nullable;

/// One stay on the board, ready to print.
///
/// @param remark the phase, when the column does not say it
/// @param days how long it has lasted, in words
/// @param home the day it ended, for those at home
/// @param flag that the planned day is up to a weekend or holiday
/// @param ready how long the citizen has been ready
/// @param receiving what the municipality answers, while the citizen is ready
/// @param report what became of the admission report
/// @param checked the municipality has answered about the report
/// @param missing how much is not in place at home, and how much of it nobody has
/// @param contract how far the discharge agreement is; null where no law asks for one
/// @param ring whom to ring, with the number
public record StayCard(
    String address,
    String citizen,
    @Nullable String born,
    String ward,
    String phase,
    @Nullable String remark,
    @Nullable String days,
    @Nullable Moment home,
    @Nullable Moment expected,
    @Nullable String flag,
    @Nullable String ready,
    @Nullable String receiving,
    @Nullable String report,
    boolean checked,
    @Nullable String missing,
    @Nullable String contract,
    @Nullable String contractCss,
    @Nullable Ring ring,
    boolean changed) {}
