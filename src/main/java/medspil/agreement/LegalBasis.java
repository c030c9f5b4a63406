package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// What an agreement rests on in law.
///
/// @param law the id of the law when it is itself an agreement file; what that law asks, holds
/// @param place where in the law; null when the law as a whole is meant
public record LegalBasis(@Nullable String law, @Nullable String place) {}
