package medspil.team.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Ring;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of a citizen's team and its plan prints.
///
/// @param citizens the citizen reads it themselves
/// @param older which version is shown; null for the plan as it stands
/// @param startUp null while there is no team
/// @param held where the reader's unit keeps what it knows to itself; null for everybody else
/// @param agreeing whether there is something new to agree on
public record SharedPlanPage(
    String address,
    String backAddress,
    String citizen,
    @Nullable String born,
    boolean citizens,
    String standing,
    List<Choice> steps,
    Coordinating coordinating,
    List<MemberLine> members,
    List<String> gaps,
    @Nullable Joining joining,
    Relatives relatives,
    NeedCard need,
    @Nullable StartUpCard startUp,
    List<Side> sides,
    List<Version> versions,
    @Nullable String older,
    String agreed,
    boolean agreeing,
    @Nullable String held,
    Supplier<UUID> ids) {
  public SharedPlanPage {
    steps = List.copyOf(steps);
    members = List.copyOf(members);
    gaps = List.copyOf(gaps);
    sides = List.copyOf(sides);
    versions = List.copyOf(versions);
  }

  /// The id of the next press.
  public String command() {
    return ids.get().toString();
  }

  /// Who coordinates, and who may be chosen instead; no fields for those who may not choose.
  public record Coordinating(
      @Nullable Tag who,
      @Nullable Ring phone,
      @Nullable String reason,
      @Nullable Field unit,
      List<Choice> units,
      @Nullable Field why,
      List<Choice> reasons,
      boolean open) {}

  /// A unit in the team.
  ///
  /// @param leaving the unit's id for those who may take it out of the team
  public record MemberLine(Tag who, String side, String facts, @Nullable String leaving) {}

  /// The fields of who is to join.
  public record Joining(
      Field unit,
      List<Choice> units,
      Field side,
      List<Choice> sides,
      Field decides,
      List<Choice> decisions,
      Field view,
      List<Choice> views,
      boolean open) {}

  /// What relatives said, and the fields to ask them again; no fields where nobody may.
  public record Relatives(
      @Nullable String said,
      @Nullable String words,
      @Nullable Moment at,
      Field wish,
      List<Choice> wishes,
      Field note,
      boolean open) {}

  /// One of the four sides of the plan.
  public record Side(
      String code, String title, String lead, List<Line> lines, @Nullable Writing adding) {}

  /// One line of the plan.
  ///
  /// @param was what a change says it had read
  public record Line(
      String id,
      String address,
      String text,
      @Nullable Tag owner,
      @Nullable Moment by,
      boolean late,
      @Nullable String mark,
      String was,
      @Nullable Writing changing) {}

  /// The fields of a line; without an owner and a day for the citizen, whose words these are.
  public record Writing(
      Field words, @Nullable Field unit, List<Choice> units, @Nullable Field day, boolean open) {}

  /// A version that the team agreed on.
  public record Version(String address, String text, boolean here) {}
}
