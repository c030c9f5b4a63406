package medspil.stay.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;

/// What *Indlagte nu* prints.
///
/// @param list whether it is printed as one table, else as a board
public record BoardPage(
    String summary,
    List<Column> columns,
    boolean list,
    Field ward,
    List<Choice> wards,
    Field sector,
    List<Choice> sectors,
    String boardAddress,
    String listAddress) {
  public BoardPage {
    columns = List.copyOf(columns);
    wards = List.copyOf(wards);
    sectors = List.copyOf(sectors);
  }

  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.cards().isEmpty());
  }

  /// One column of the board.
  ///
  /// @param why said when it is empty
  public record Column(String code, String title, String why, List<StayCard> cards) {
    public Column {
      cards = List.copyOf(cards);
    }
  }
}
