package medspil.information;

import org.jspecify.annotations.Nullable;

/// A kind of file that is taken in.
///
/// @param ending of its name, as `pdf`
/// @param media what its content is recognised as
/// @param holds what a packed file of this kind has inside; null when it is not packed
public record DocumentType(String ending, String media, @Nullable String holds) {}
