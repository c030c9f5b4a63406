package medspil.task;

/// Where a task stands; overdue is no status.
public enum Status {
  OPEN,
  PAUSED,
  DONE,
  WITHDRAWN;

  /// Whether somebody still owes it.
  public boolean owed() {
    return this == OPEN || this == PAUSED;
  }
}
