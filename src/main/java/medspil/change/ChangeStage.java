package medspil.change;

/// How far a change notice has come.
public enum ChangeStage {
  SENT,
  RECEIVED,
  ANSWERED,
  WITHDRAWN
}
