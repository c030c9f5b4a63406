package medspil.agreement;

/// What is wrong in an agreement file, and where; [FaultWords] says it, and what would be right.
public record Fault(Place place, Weight weight, Said said) {

  /// An error keeps the agreement from being used; a warning asks to be read.
  public enum Weight {
    ERROR,
    WARNING
  }

  public static Fault error(Place place, Wrong wrong, Object... mentioned) {
    return new Fault(place, Weight.ERROR, Said.of(wrong, mentioned));
  }

  public String file() {
    return place.file();
  }

  public int line() {
    return place.line();
  }

  public int column() {
    return place.column();
  }

  public boolean isError() {
    return weight == Weight.ERROR;
  }
}
