package medspil.directory;

/// The unit that a duty of an organisation lands at.
public sealed interface Owner {
  Unit unit();

  /// The function is filled.
  record Filled(Unit unit) implements Owner {}

  /// Nobody, or nobody in particular, fills the function, so the front desk has it.
  record FrontDesk(Unit unit, String missingFunction) implements Owner {}
}
