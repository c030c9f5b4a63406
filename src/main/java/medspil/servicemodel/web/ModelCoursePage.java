package medspil.servicemodel.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page of a citizen's courses by service models prints.
///
/// @param models what the reader's unit may begin; empty for those who begin none
public record ModelCoursePage(
    String backAddress,
    String back,
    String address,
    @Nullable String refusal,
    List<Course> courses,
    @Nullable Field beginning,
    List<Choice> models,
    String open,
    Supplier<UUID> ids) {
  public ModelCoursePage {
    courses = List.copyOf(courses);
    models = List.copyOf(models);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One course.
  ///
  /// @param matters what the citizen said matters, the latest first
  /// @param saying null for those who do not write it
  /// @param reaching null for those who do not say that a point is reached
  public record Course(
      String id,
      String name,
      String site,
      boolean runs,
      List<Said> matters,
      @Nullable Field saying,
      @Nullable Field reaching,
      List<Choice> next,
      List<Point> points,
      ContactsPart contacts,
      boolean ends) {
    public Course {
      matters = List.copyOf(matters);
      next = List.copyOf(next);
      points = List.copyOf(points);
    }
  }

  /// The citizen's words.
  ///
  /// @param at the point where they were asked; null when at none
  public record Said(String words, boolean own, @Nullable String at, Moment when) {}

  /// A point that was reached.
  ///
  /// @param asked whether the citizen was asked there what matters
  public record Point(
      String id,
      String name,
      String version,
      Moment at,
      boolean asked,
      List<Item> items,
      boolean ticks) {
    public Point {
      items = List.copyOf(items);
    }
  }

  /// An item of the list.
  ///
  /// @param done who has seen to it and when; null while nobody has
  public record Item(int number, String text, @Nullable String done) {}
}
