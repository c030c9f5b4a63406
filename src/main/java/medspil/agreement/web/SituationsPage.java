package medspil.agreement.web;

import java.util.List;

/// Who does what in each situation by all agreements that bind an organisation, and what does not
/// go together.
public record SituationsPage(
    String lead, List<String> columns, List<Row> rows, List<Problem> problems) {

  public record Row(String situation, List<Cell> cells, List<Problem> problems) {}

  /// What one party does.
  public record Cell(String party, List<ReadLink> rules) {}

  /// Something that does not go together.
  public record Problem(String situation, String text, List<ReadLink> between) {}
}
