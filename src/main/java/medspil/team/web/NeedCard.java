package medspil.team.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// How much has to be drawn together for the citizen, ready to print.
///
/// @param judged null while nobody has
/// @param form null for those who may not judge
public record NeedCard(@Nullable Judged judged, @Nullable Form form) {

  /// As it was judged last.
  ///
  /// @param other said when the answers point to another group
  public record Judged(
      String group,
      String means,
      List<String> answers,
      @Nullable String other,
      @Nullable String why,
      Moment at,
      @Nullable String earlier) {
    public Judged {
      answers = List.copyOf(answers);
    }
  }

  /// The three questions, another group than they point to, and what it is built on.
  ///
  /// @param groups each with whom the source names
  public record Form(
      List<Question> questions,
      Field group,
      List<Choice> groups,
      List<String> examples,
      Field why,
      boolean open) {
    public Form {
      questions = List.copyOf(questions);
      groups = List.copyOf(groups);
      examples = List.copyOf(examples);
    }
  }

  public record Question(Field field, List<Choice> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }
}
