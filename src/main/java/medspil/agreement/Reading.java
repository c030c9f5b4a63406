package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// One file as far as it could be read.
///
/// @param agreement null when not even its id could be read
/// @param under where its parent is named
record Reading(
    String file, @Nullable Agreement agreement, @Nullable Place under, Findings findings) {}
