package medspil.order;

/// How far a contract has come.
public enum ContractState {
  NOT_WRITTEN,
  PROPOSED,
  SIGNED_BY_ONE,
  /// Both have signed; its first day has not come.
  AGREED,
  IN_FORCE,
  /// In force as it was changed.
  AMENDED,
  TERMINATED,
  ENDED
}
