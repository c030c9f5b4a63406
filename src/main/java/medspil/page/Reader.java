package medspil.page;

import java.util.List;
import medspil.access.Role;
import medspil.access.Viewer;

/// The person who looks, as the header shows them, and where they may go.
public record Reader(Viewer viewer, String at, List<Menu> places) {

  public Reader {
    places = List.copyOf(places);
  }

  /// A citizen looks nobody up.
  public boolean searches() {
    return places.contains(Menu.CITIZENS) && viewer.role() != Role.CITIZEN;
  }
}
