package medspil.page;

import java.util.List;
import java.util.Map;
import medspil.access.Role;
import medspil.access.Viewer;

/// The person who looks, as the header shows them, and where they may go.
public record Reader(Viewer viewer, String at, List<Menu> places, Map<Menu, Integer> counts) {

  public Reader {
    places = List.copyOf(places);
    counts = Map.copyOf(counts);
  }

  /// A citizen looks nobody up.
  public boolean searches() {
    return places.contains(Menu.CITIZENS) && viewer.role() != Role.CITIZEN;
  }
}
