package medspil.access;

/// A keyed hash that closes a line of the access log; without the key nobody makes another.
@FunctionalInterface
public interface LookSeal {
  byte[] of(String text);
}
