package medspil.task.web;

import medspil.page.Dates.Moment;
import org.jspecify.annotations.Nullable;

/// One line of the list of what was done.
///
/// @param note that it was late, or that its ground fell away afterwards
public record EndedRow(
    String title,
    String address,
    String place,
    String citizen,
    @Nullable String born,
    Moment at,
    String outcome,
    @Nullable String note) {}
