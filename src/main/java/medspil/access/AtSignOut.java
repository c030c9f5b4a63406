package medspil.access;

/// Who must know that a visit is over.
@FunctionalInterface
public interface AtSignOut {
  void ended(String session);
}
