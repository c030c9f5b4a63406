package medspil.team.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// The start-up meeting of a team, ready to print.
///
/// @param when when it is to be and how, or when it was held
/// @param took from proposal to meeting; null until it was held
/// @param owed who is to hold it and by when, by the agreement; null when no agreement says it
/// @param agenda what the agreement says that it is about
/// @param plan the form to plan it; null for those who may not, and when it was held
/// @param hold the form to say that it was held; null for those who may not
public record StartUpCard(
    String when,
    @Nullable String took,
    @Nullable Owed owed,
    List<String> agenda,
    @Nullable Planning plan,
    @Nullable Holding hold) {
  public StartUpCard {
    agenda = List.copyOf(agenda);
  }

  /// Who is to hold it, and by when.
  ///
  /// @param why the task with its reason; null for the citizen
  public record Owed(String text, boolean late, @Nullable String why) {}

  /// The fields of a time that is to be.
  public record Planning(Field day, Field clock, Field form, List<Choice> forms, boolean open) {
    public Planning {
      forms = List.copyOf(forms);
    }
  }

  /// The fields of a day that was.
  public record Holding(Field day, Field form, List<Choice> forms, boolean open) {
    public Holding {
      forms = List.copyOf(forms);
    }
  }
}
