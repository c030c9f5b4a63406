package medspil.portal.web;

import java.util.List;
import medspil.page.Pager;

/// Everybody who looked, a page at a time.
public record LooksPage(List<LookLine> lines, Pager pager) {
  public LooksPage {
    lines = List.copyOf(lines);
  }
}
