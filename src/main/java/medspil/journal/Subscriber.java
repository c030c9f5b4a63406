package medspil.journal;

import java.util.List;

/// Somebody who follows the journal and must miss nothing.
///
/// What is handed over comes in the order of each pathway. After a failure it comes again, so
/// taking the same event twice must do no more than taking it once.
public interface Subscriber {
  String name();

  void take(List<Delivered> batch);
}
