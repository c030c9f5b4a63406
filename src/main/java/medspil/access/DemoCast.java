package medspil.access;

import java.util.List;

/// Who else a visitor of the demo may be, beside one for each role.
public interface DemoCast {
  /// Their names after `demo:`.
  List<String> further();
}
