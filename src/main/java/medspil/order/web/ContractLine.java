package medspil.order.web;

import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One contract in the list of those that wait or come to their end.
///
/// @param address null when it is no longer open to the reader
/// @param lastDay null when none is known
public record ContractLine(
    @Nullable String address,
    String citizen,
    @Nullable Tag other,
    String state,
    String css,
    @Nullable Moment lastDay) {}
