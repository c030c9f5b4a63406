package medspil.agreement;

/// What is wrong in a condition, how many characters into it.
record Flaw(int offset, Said said) {}
