package medspil.goal.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page *Mål* prints.
///
/// @param wish what the citizen wants of it all; null while nobody has asked
/// @param warning advice about the number of primary goals
/// @param score how the goals with scales stand together
/// @param periods what the calls for a talk go by
public record GoalsPage(
    String citizenAddress,
    String address,
    String citizen,
    @Nullable String born,
    @Nullable String refusal,
    @Nullable Quote wish,
    @Nullable Field wishing,
    boolean wishingOpen,
    @Nullable String warning,
    @Nullable String score,
    List<Group> groups,
    @Nullable Adding purpose,
    @Nullable Adding goal,
    String periods,
    Supplier<UUID> ids) {
  public GoalsPage {
    groups = List.copyOf(groups);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// The citizen's own words, and who wrote them down when.
  public record Quote(String words, String by) {}

  /// A short label.
  public record Mark(String css, String text) {}

  /// How somebody saw it on a day.
  public record Status(String css, String text, String by, Moment day) {}

  /// A purpose with its goals; null above those that have none.
  public record Group(@Nullable Card purpose, List<Card> goals) {
    public Group {
      goals = List.copyOf(goals);
    }
  }

  /// One goal.
  ///
  /// @param statuses what each of the three said last
  /// @param call why they should talk about it
  public record Card(
      String address,
      String level,
      String words,
      @Nullable Quote own,
      List<Mark> marks,
      @Nullable Moment by,
      boolean late,
      List<Status> statuses,
      List<Step> steps,
      @Nullable String call,
      boolean open) {
    public Card {
      marks = List.copyOf(marks);
      statuses = List.copyOf(statuses);
      steps = List.copyOf(steps);
    }
  }

  /// A step on the way.
  public record Step(
      String address,
      String words,
      String css,
      String state,
      @Nullable Moment when,
      @Nullable Status status) {}

  /// A form for a new one.
  public record Adding(
      String level,
      Field words,
      @Nullable Field own,
      @Nullable Field parent,
      List<Choice> parents,
      @Nullable AimFields aim,
      boolean open) {
    public Adding {
      parents = List.copyOf(parents);
    }
  }

  /// The fields of what is agreed beside the words.
  ///
  /// @param direction null for a step
  /// @param provider null for a step
  public record AimFields(
      @Nullable Field direction,
      List<Choice> directions,
      Field by,
      @Nullable Field provider,
      List<Choice> providers,
      boolean weighed,
      boolean primary,
      boolean clarification) {
    public AimFields {
      directions = List.copyOf(directions);
      providers = List.copyOf(providers);
    }
  }
}
