package medspil.directory;

/// What is wrong in a directory file, and on which line.
public record Fault(int line, String message) {
  @Override
  public String toString() {
    return "line " + line + ": " + message;
  }
}
