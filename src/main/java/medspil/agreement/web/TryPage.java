package medspil.agreement.web;

import java.util.List;
import java.util.UUID;
import medspil.page.Choice;
import medspil.page.Field;

/// What to try, and what was tried of late.
///
/// @param faults what is wrong with the text that was sent
public record TryPage(
    UUID form,
    Field agreement,
    List<Choice> agreements,
    Field file,
    Field text,
    List<String> faults,
    Field first,
    Field last,
    List<Earlier> earlier) {

  /// A run that was asked for before.
  public record Earlier(String address, String title, String period, String asked, String state) {}
}
