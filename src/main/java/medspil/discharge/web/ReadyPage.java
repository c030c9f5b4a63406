package medspil.discharge.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Klar til at komme hjem* prints.
///
/// @param facts when, and what the physician says
/// @param warning that not all is in place on the planned day
/// @param cards what is missing, said, agreed on and checked
/// @param acting whether the reader may change anything
public record ReadyPage(
    String stayAddress,
    String address,
    String citizen,
    @Nullable String born,
    List<String> facts,
    @Nullable String warning,
    HomeCards cards,
    List<Part> parts,
    boolean acting,
    Supplier<UUID> ids) {
  public ReadyPage {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One of the lists.
  ///
  /// @param signs what agreements propose and nobody has put on it
  public record Part(
      String topic,
      String title,
      String why,
      String summary,
      List<Item> items,
      List<Sign> signs,
      Adding adding) {
    public Part {
      items = List.copyOf(items);
      signs = List.copyOf(signs);
    }
  }

  /// One point.
  ///
  /// @param from the agreement that names it
  /// @param takes how long it takes to get ready; null while nobody has said
  /// @param state what is to be said of it, and how it looks
  public record Item(
      String id,
      String address,
      String text,
      @Nullable String from,
      @Nullable Tag owner,
      @Nullable Moment by,
      @Nullable String takes,
      String state,
      String css,
      boolean open,
      Placing placing) {}

  /// A sign of readiness, and the agreement that names it.
  public record Sign(String value, String text, String from) {}

  /// Who, by which day, and how long it takes; the last not for what is only to be seen to.
  public record Placing(
      Field unit, List<Choice> units, Field day, @Nullable Field takes, boolean wrong) {
    public Placing {
      units = List.copyOf(units);
    }
  }

  /// Something more for the list.
  public record Adding(Field words, Placing placing) {}
}
