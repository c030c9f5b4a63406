package medspil.order.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.NamedViews;
import medspil.page.Pager;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What units are asked and have asked.
///
/// @param contracts that wait for somebody, or come to their end
/// @param filtered whether some may be hidden by what is looked for
/// @param without how many orders had no decision behind them; null when none had
public record OrdersPage(
    List<Line> asked,
    Pager moreAsked,
    List<Line> asking,
    Pager moreAsking,
    List<ContractLine> contracts,
    Pager moreContracts,
    @Nullable String without,
    List<Select> selects,
    boolean filtered,
    String csv,
    NamedViews views) {
  public OrdersPage {
    asked = List.copyOf(asked);
    asking = List.copyOf(asking);
    contracts = List.copyOf(contracts);
    selects = List.copyOf(selects);
  }

  /// One choice of the filter.
  public record Select(Field field, List<Choice> choices) {
    public Select {
      choices = List.copyOf(choices);
    }
  }

  /// One request.
  ///
  /// @param address null when it is no longer open to the reader
  /// @param other who asks, or who is asked
  /// @param answerBy null when it is answered
  public record Line(
      @Nullable String address,
      String citizen,
      @Nullable Tag other,
      String state,
      String css,
      boolean waits,
      Moment at,
      @Nullable Moment answerBy,
      @Nullable String ended) {}
}
