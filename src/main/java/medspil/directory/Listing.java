package medspil.directory;

import java.util.List;

/// What one directory file says; what it no longer says next time has ended.
///
/// @param source the file's own name, which keeps it apart from other files
public record Listing(
    String source,
    List<Organisation> organisations,
    List<Unit> units,
    List<Filling> fillings,
    List<Belonging> belongings) {

  public Listing {
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    fillings = List.copyOf(fillings);
    belongings = List.copyOf(belongings);
  }
}
