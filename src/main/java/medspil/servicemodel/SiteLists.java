package medspil.servicemodel;

import java.util.List;

/// What a site's staff have written of a model.
///
/// @param contacts after the citizen came home, in the order of their days
/// @param home what is to be in place where the citizen lives
public record SiteLists(List<DecisionPoint> points, List<SiteContact> contacts, List<String> home) {
  public static final SiteLists NONE = new SiteLists(List.of(), List.of(), List.of());

  public SiteLists {
    points = List.copyOf(points);
    contacts = List.copyOf(contacts);
    home = List.copyOf(home);
  }
}
