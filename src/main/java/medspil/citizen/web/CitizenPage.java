package medspil.citizen.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Ring;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One citizen's pathway across all sectors, as far as the viewer may see it.
///
/// @param protection null where it is not and the reader has no say
/// @param health null for those who may not know of it
/// @param goals the same
/// @param ordering null for those who may not know of it
/// @param messages null for the citizen
/// @param transitions how many are under way, in words
/// @param individualPlan how far it is with one; null where there is no right to it
/// @param modelCourses how many courses by a service model run, in words
/// @param incidents null for those who may not know of them
public record CitizenPage(
    String name,
    String address,
    String about,
    List<String> chips,
    @Nullable Protection protection,
    @Nullable String plan,
    Timeline timeline,
    List<TaskLine> tasks,
    List<String> shared,
    Team team,
    @Nullable List<HealthLine> health,
    @Nullable GoalsLine goals,
    @Nullable Ordering ordering,
    @Nullable Messages messages,
    String transitions,
    @Nullable String individualPlan,
    String modelCourses,
    @Nullable Happened incidents) {

  /// That the citizen's address is protected, or may be said to be.
  ///
  /// @param on whether it is
  /// @param may whether the reader is of the municipality that says so
  public record Protection(boolean on, boolean may) {}

  /// How many goals there are, whether one calls for a talk, and how many changes wait for an
  /// answer.
  public record GoalsLine(String said, @Nullable String call, int changes) {}

  public record TaskLine(String address, String title, String due, String owner, boolean late) {}

  /// What is decided and asked for, and where it stands.
  public record Ordering(String address, String summary) {}

  /// How many conversations the reader's units take part in, and whether something waits for them.
  public record Messages(String said, boolean waits) {}

  /// How many incidents there are, and whether one is still to be reported.
  public record Happened(String said, boolean waits) {}

  /// A health task at a facility.
  ///
  /// @param late nobody is responsible, or something is to be settled
  public record HealthLine(String address, String title, String who, boolean late) {}

  /// Who coordinates.
  ///
  /// @param open why nobody is placed, a sentence and then what is missing
  /// @param stated what was said and by whom, the newest first
  /// @param form null for those whose work it is not
  public record Team(
      @Nullable Placed placed, List<String> open, List<Stated> stated, @Nullable TeamForm form) {}

  /// Who was placed.
  ///
  /// @param because in the agreement's words; null when they no longer hold
  public record Placed(
      @Nullable Tag who,
      @Nullable Ring phone,
      @Nullable String because,
      @Nullable String place,
      @Nullable String address) {}

  public record Stated(Moment at, String what, String by) {}

  /// The facts that the agreement's table asks for.
  ///
  /// @param open it was sent and is shown again
  public record TeamForm(
      Asked programme, Asked jobCentre, Asked facility, String command, boolean open) {}

  public record Asked(Field field, List<Choice> choices) {}
}
