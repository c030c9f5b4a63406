package medspil.order;

/// The two that a contract binds.
public enum ContractParty {
  AUTHORITY,
  PROVIDER
}
