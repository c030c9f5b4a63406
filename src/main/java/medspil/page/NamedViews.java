package medspil.page;

import java.util.List;
import java.util.Map;

/// The views of a list that its reader named, and the form in which what they ask for now is kept.
///
/// @param address where the form is sent
/// @param asked what they ask for now, by the fields of the filter
public record NamedViews(
    String address, List<Own> own, List<Choice> asked, Field name, boolean open) {
  /// The form's name on its page.
  public static final String FORM = "view";

  public NamedViews {
    own = List.copyOf(own);
    asked = List.copyOf(asked);
  }

  /// A view that the reader named.
  public record Own(String address, String name, String remove) {}

  /// Those of a list's reader.
  public static NamedViews of(
      Shell shell, FilteredList list, SavedViews views, Map<String, String> asked, SentForm form) {
    var address = "/" + list.list() + "/views";
    return new NamedViews(
        address,
        views.of(shell.viewer(), list.list()).stream()
            .map(one ->
                new Own(
                    list.address(one.asked()), one.name(), address + "/" + one.id() + "/remove"))
            .toList(),
        list.fields().stream()
            .filter(one -> !asked.getOrDefault(one, "").isBlank())
            .sorted()
            .map(one -> new Choice(one, asked.getOrDefault(one, "")))
            .toList(),
        form.field(shell, FORM, "name", shell.say("page.view.name"), "").mustBeFilled(),
        form.is(FORM));
  }
}
