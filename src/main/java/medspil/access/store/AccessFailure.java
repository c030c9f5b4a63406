package medspil.access.store;

/// The database failed the access room; the cause is for the log.
final class AccessFailure extends RuntimeException {
  AccessFailure(String what, Throwable cause) {
    super(what, cause);
  }
}
