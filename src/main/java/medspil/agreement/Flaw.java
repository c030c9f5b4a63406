package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// What is wrong in a condition, how many characters into it, and what would be right.
record Flaw(int offset, String message, @Nullable String suggestion) {}
