package medspil.agreement;

/// One file held against the others: what was found while it was read, and then.
record Checked(Reading reading, Findings findings) {
  boolean isSound() {
    return reading.agreement() != null && findings.errorFree();
  }
}
