package medspil.agreement;

/// Names one rule in one version of an agreement.
public record RuleRef(String agreement, int version, String clause, String rule) {
  public DutyKey key(String subject, String occurrence) {
    return new DutyKey(subject, agreement, clause, rule, occurrence);
  }

  @Override
  public String toString() {
    return agreement + "/" + version + "/" + clause + "/" + rule;
  }
}
