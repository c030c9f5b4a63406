package medspil.agreement;

/// Names one rule in one version of an agreement.
public record RuleRef(String agreement, int version, String clause, String rule) {
  public DutyKey key(String subject, String occurrence) {
    return new DutyKey(subject, agreement, clause, rule, occurrence);
  }

  /// Reads what [#toString] wrote.
  public static RuleRef parse(String written) {
    var parts = written.split("/", 3);
    var last = parts[2].lastIndexOf('/');
    return new RuleRef(
        parts[0],
        Integer.parseInt(parts[1]),
        parts[2].substring(0, last),
        parts[2].substring(last + 1));
  }

  @Override
  public String toString() {
    return agreement + "/" + version + "/" + clause + "/" + rule;
  }
}
