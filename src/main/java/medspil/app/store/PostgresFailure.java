package medspil.app.store;

/// The embedded server could not do what was asked of it.
final class PostgresFailure extends RuntimeException {
  PostgresFailure(String message) {
    super(message);
  }

  PostgresFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
