package medspil.agreement.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;

/// The agreements in force, for everybody.
///
/// @param found how many fit what was asked
public record PublicListPage(
    String address,
    Field words,
    Field organisation,
    List<Choice> organisations,
    String found,
    List<Line> lines,
    List<ReadLink> languages) {

  public record Line(String address, String title, String kind, String since, String parties) {}
}
