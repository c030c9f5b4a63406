package medspil.negotiation.web;

import java.util.List;
import medspil.page.Tag;

/// Who must approve a draft, who has, and what is left to do.
///
/// @param asked empty until they are asked
public record ApprovalPage(
    String address,
    String title,
    String lead,
    List<Row> asked,
    List<Act> acts,
    List<String> faults) {

  /// A party, and what its council or board decided.
  public record Row(Tag party, String state, String css, String decision) {}
}
