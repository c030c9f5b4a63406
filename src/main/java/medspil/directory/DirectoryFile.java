package medspil.directory;

import java.util.List;

/// Reads a directory file.
public final class DirectoryFile {
  private DirectoryFile() {}

  /// What the file says, or everything that is wrong with it.
  public sealed interface Reading {
    record Listed(Listing listing) implements Reading {}

    record Faulty(List<Fault> faults) implements Reading {}
  }

  public static Reading read(String yaml) {
    return new ListingReader().read(yaml);
  }

  /// The same for a file that is part of the program, where a fault is a broken promise.
  public static Listing shipped(String yaml) {
    return switch (read(yaml)) {
      case Reading.Listed(var listing) -> listing;
      case Reading.Faulty(var faults) ->
          throw new IllegalArgumentException("directory file: " + faults);
    };
  }
}
