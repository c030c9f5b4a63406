package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// What is wrong in an agreement file, where, and what would be right.
public record Fault(Place place, Weight weight, String message, @Nullable String suggestion) {

  /// An error keeps the agreement from being used; a warning asks to be read.
  public enum Weight {
    ERROR,
    WARNING
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

  /// As compilers say it: `file:line:column: message — suggestion`.
  @Override
  public String toString() {
    var said = place + ": " + (isError() ? "" : "warning: ") + message;
    return suggestion == null ? said : said + " — " + suggestion;
  }
}
