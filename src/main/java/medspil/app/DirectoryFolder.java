package medspil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medspil.directory.DirectoryFile;
import medspil.directory.DirectoryFile.Reading;
import medspil.directory.Listing;
import medspil.directory.Taken;
import medspil.directory.store.DirectoryStore;

/// The directory files of an installation, read and taken in when it starts: all of them, or it
/// does not start.
final class DirectoryFolder {
  private DirectoryFolder() {}

  static List<Listing> read(Path folder) {
    var listings = new ArrayList<Listing>();
    var faults = new ArrayList<String>();
    for (var file : files(folder)) {
      switch (DirectoryFile.read(text(file))) {
        case Reading.Listed(var listing) -> listings.add(listing);
        case Reading.Faulty(var wrong) ->
            wrong.forEach(fault -> faults.add(file.getFileName() + ": " + fault));
      }
    }
    if (!faults.isEmpty()) throw new CannotStart(faults);
    return listings;
  }

  static void take(List<Listing> listings, DirectoryStore store, LocalDate on) {
    for (var listing : listings) {
      if (store.take(listing, on) instanceof Taken.Refused(var reasons)) {
        throw new CannotStart(
            reasons.stream().map(reason -> listing.source() + ": " + reason).toList());
      }
    }
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException absent) {
      throw new CannotStart(
          "There is no folder %s with directory files: name another in medspil.directory."
              .formatted(folder.toAbsolutePath().normalize()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new CannotStart("The directory file %s cannot be read as text.".formatted(file));
    }
  }
}
