package medspil.bench;

/// A way in which an event and what follows from it gets on disk.
interface Way extends AutoCloseable {
  String name();

  /// One event, by one of the callers; returns when it is on disk.
  void event(int caller) throws Exception;

  /// The process that does the work, beside PostgreSQL's.
  default long process() {
    return ProcessHandle.current().pid();
  }

  /// Makes ready for so many events, before time is taken.
  default void prepare(int events) throws Exception {}

  @Override
  default void close() throws Exception {}
}
