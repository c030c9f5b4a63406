package medspil.citizen;

/// Keeps personal numbers unreadable where they are stored, and still findable.
public interface Secrecy {
  /// The keyed hash under which a number, or anything as telling, is found.
  byte[] hash(String text);

  byte[] seal(byte[] plain);

  byte[] open(byte[] sealed);
}
