package medspil.page;

/// Writes what calendars take in.
@FunctionalInterface
public interface Calendars {
  String text(Invitation invitation);
}
