package medspil.stay.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What *Indlagte nu* prints.
///
/// @param list whether it is printed as one table, else as a board
/// @param printed when and where, for the sheet of paper at the morning meeting
/// @param byHand whether the reader's ward may tell of admissions itself
/// @param more said when there are more than are shown
public record BoardPage(
    String summary,
    List<Column> columns,
    boolean list,
    List<Filter> filters,
    String boardAddress,
    String listAddress,
    String printed,
    @Nullable String more,
    boolean byHand) {
  public BoardPage {
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
  }

  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.cards().isEmpty());
  }

  /// One way to see fewer.
  public record Filter(Field field, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// One column of the board.
  ///
  /// @param why said when it is empty
  public record Column(String code, String title, String why, List<StayCard> cards) {
    public Column {
      cards = List.copyOf(cards);
    }

    /// Whether the law asks for a discharge agreement with any of them.
    public boolean asksForAgreement() {
      return cards.stream().anyMatch(card -> card.contract() != null);
    }
  }
}
