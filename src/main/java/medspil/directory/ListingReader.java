package medspil.directory;

import java.util.ArrayList;
import java.util.List;

/// Reads a directory file into a listing and notes all that is wrong on the way.
///
/// An organisation with a `kind` is this file's own; one without is another file's, to which this
/// one adds units.
final class ListingReader {
  private final List<Fault> faults = new ArrayList<>();
  private final ListingDraft draft = new ListingDraft();

  DirectoryFile.Reading read(String yaml) {
    var entry = new DirectoryYaml(faults).entry(yaml);
    var source =
        entry.isPresent() && entry.get() instanceof Entry.Fields fields
            ? file(new Section(fields, faults))
            : none();
    return faults.isEmpty()
        ? new DirectoryFile.Reading.Listed(draft.listing(source))
        : new DirectoryFile.Reading.Faulty(List.copyOf(faults));
  }

  private String file(Section file) {
    var heading = Heading.read(file);
    file.sections("organisations").forEach((key, section) -> organisation(heading, key, section));
    return heading.source();
  }

  private void organisation(Heading heading, String key, Section section) {
    var reader = new OrganisationReader(heading, key, section, draft);
    var sector = reader.read();
    var units = new UnitReader(heading, key, sector, draft);
    section.sections("units").forEach(units::read);
  }

  private String none() {
    if (faults.isEmpty()) {
      faults.add(new Fault(1, "a directory file begins with directory: and its name"));
    }
    return "";
  }
}
