package medspil.governance.web;

import java.util.List;
import medspil.page.Press;
import org.jspecify.annotations.Nullable;

/// The groups of bodies that the reader's organisation takes part in.
///
/// @param found how another is founded; null for those who may not
public record GroupListPage(List<Line> lines, @Nullable Press found) {

  /// One of them.
  public record Line(
      String address, String name, String kind, String secretariat, String bodies, String cases) {}
}
