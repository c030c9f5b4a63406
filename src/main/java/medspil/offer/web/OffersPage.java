package medspil.offer.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.NamedViews;
import medspil.page.Pager;
import org.jspecify.annotations.Nullable;

/// The range of offers, or that part of it that somebody looks for.
///
/// @param adding where a provider adds one; null for others
public record OffersPage(
    List<Select> selects,
    Field text,
    boolean free,
    String said,
    List<Row> rows,
    String csv,
    Pager pager,
    @Nullable String adding,
    NamedViews views) {
  public OffersPage {
    selects = List.copyOf(selects);
    rows = List.copyOf(rows);
  }

  /// One choice of the filter.
  public record Select(Field field, List<Choice> choices) {
    public Select {
      choices = List.copyOf(choices);
    }
  }

  /// One offer.
  public record Row(
      String address,
      String name,
      String where,
      String groups,
      String rate,
      String places,
      String counted,
      boolean stale) {}
}
