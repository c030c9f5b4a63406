package medspil.servicemodel.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// The contacts of one course, and the forms that plan them and tell of them.
///
/// @param missed how many were not held, in a sentence; null when none
/// @param silent that the site has written no contacts; null when it has, or the reader plans none
/// @param home the day from which the site's series is counted; null when there is none to plan
/// @param name of a contact on a day of its own; null for those who plan none
public record ContactsPart(
    List<Item> items,
    @Nullable String missed,
    @Nullable String silent,
    @Nullable Field home,
    String series,
    Field seriesUnit,
    @Nullable Field name,
    Field day,
    Field unit,
    List<Choice> units) {
  public ContactsPart {
    items = List.copyOf(items);
    units = List.copyOf(units);
  }

  /// One contact.
  ///
  /// @param who told of it, and when
  /// @param asked whether the citizen was asked there what matters; true while nobody told of it
  /// @param telling null when there is nothing more to say
  /// @param drops whether it may be taken away
  public record Item(
      String id,
      String name,
      Moment on,
      @Nullable Tag unit,
      String state,
      String css,
      @Nullable String who,
      boolean asked,
      List<String> well,
      List<String> followUp,
      List<String> ready,
      List<String> lacking,
      @Nullable String words,
      @Nullable Telling telling,
      boolean drops) {
    public Item {
      well = List.copyOf(well);
      followUp = List.copyOf(followUp);
      ready = List.copyOf(ready);
      lacking = List.copyOf(lacking);
    }
  }

  /// The form that tells of a contact; nothing is chosen beforehand.
  ///
  /// @param due whether its day has come, so that it may have been held
  public record Telling(
      boolean due,
      Field outcome,
      List<Choice> outcomes,
      Field matters,
      List<Theme> themes,
      List<HomeItem> home,
      Field words) {
    public Telling {
      outcomes = List.copyOf(outcomes);
      themes = List.copyOf(themes);
      home = List.copyOf(home);
    }
  }

  /// A theme with how it may go.
  public record Theme(Field field, List<Choice> choices) {
    public Theme {
      choices = List.copyOf(choices);
    }
  }

  /// An item of the list of the home.
  public record HomeItem(String name, String text, boolean ticked) {}
}
