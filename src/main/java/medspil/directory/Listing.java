package medspil.directory;

import java.util.List;
import java.util.Set;

/// What one directory file says; what it no longer says next time has ended.
///
/// @param source the file's own name, which keeps it apart from other files
/// @param elsewhere keys of organisations it speaks of that another file must list
public record Listing(
    String source,
    List<Organisation> organisations,
    List<Unit> units,
    List<Filling> fillings,
    List<Belonging> belongings,
    Set<String> elsewhere) {

  public Listing {
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    fillings = List.copyOf(fillings);
    belongings = List.copyOf(belongings);
    elsewhere = Set.copyOf(elsewhere);
  }
}
