package medspil.agreement;

/// Where in a file something stands; lines and columns count from 1.
public record Place(String file, int line, int column) implements Comparable<Place> {
  Place right(int columns) {
    return new Place(file, line, column + columns);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
