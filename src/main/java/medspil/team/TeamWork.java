package medspil.team;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A citizen's team and the one plan it shares.
///
/// @param steps how it came to stand where it stands, the newest last
/// @param members by unit, also those who left, in the order in which they joined
/// @param asked what relatives said each time they were asked
/// @param lines in the order in which they were written
/// @param startUps the first meeting, each time something was said of it, the latest last
public record TeamWork(
    List<Step> steps,
    Map<String, Member> members,
    List<Relatives> asked,
    Map<String, PlanLine> lines,
    List<PlanVersion> versions,
    List<StartUp> startUps) {
  public static final TeamWork NONE =
      new TeamWork(List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of());

  /// When it came to stand where.
  public record Step(Standing to, Instant at) {}

  /// What relatives said.
  public record Relatives(RelativesWish wish, @Nullable NoteId words, Instant at) {}

  public TeamWork {
    steps = List.copyOf(steps);
    members = unmodifiableMap(new LinkedHashMap<>(members));
    asked = List.copyOf(asked);
    lines = unmodifiableMap(new LinkedHashMap<>(lines));
    versions = List.copyOf(versions);
    startUps = List.copyOf(startUps);
  }

  /// Where it stands and since when; empty when nobody has asked for one.
  public Optional<Step> step() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  public @Nullable Standing standing() {
    return steps.isEmpty() ? null : steps.getLast().to();
  }

  /// Whether there is a team that may write and take somebody in.
  public boolean exists() {
    return !steps.isEmpty() && standing() != Standing.DISSOLVED;
  }

  /// What was said last of the first meeting; empty while nothing was.
  public Optional<StartUp> startUp() {
    return startUps.isEmpty() ? Optional.empty() : Optional.of(startUps.getLast());
  }

  /// The day on which it was held; null until it was.
  public @Nullable LocalDate startUpHeld() {
    return startUp().map(StartUp::held).orElse(null);
  }

  /// When somebody proposed the team that there is, or was last; null when nobody has.
  public @Nullable Instant proposedAt() {
    return ofThisTeam()
        .filter(one -> one.to() == Standing.PROPOSED)
        .findFirst()
        .map(Step::at)
        .orElse(null);
  }

  /// When that team began; null before it did.
  public @Nullable Instant startedAt() {
    return ofThisTeam()
        .filter(one -> one.to() == Standing.STARTED)
        .findFirst()
        .map(Step::at)
        .orElse(null);
  }

  private Stream<Step> ofThisTeam() {
    var from = 0;
    for (var number = 0; number < steps.size(); number++) {
      if (steps.get(number).to() == Standing.PROPOSED) {
        from = number;
      }
    }
    return steps.stream().skip(from);
  }

  /// When it ended; null while it exists.
  public @Nullable Instant dissolvedAt() {
    return standing() == Standing.DISSOLVED ? steps.getLast().at() : null;
  }

  /// What relatives said last.
  public Optional<Relatives> relatives() {
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
  }

  public Optional<PlanLine> line(LineId id) {
    return Optional.ofNullable(lines.get(id.toString()));
  }

  /// What the team agreed on last; empty before it did.
  public Optional<PlanVersion> agreed() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /// Whether something was written, changed or ended since the team agreed.
  public boolean isChangedSince() {
    return !agreed().map(PlanVersion::lines).orElse(List.of()).equals(goingOn());
  }

  public List<PlanLine> goingOn() {
    return lines.values().stream().filter(PlanLine::goesOn).toList();
  }

  public List<Member> present() {
    return members.values().stream().filter(Member::isIn).toList();
  }

  TeamWork evolve(TeamWorkEvent event) {
    return switch (event) {
      case TeamWorkEvent.StandingChanged(var to, _, var at) ->
          new TeamWork(
              plus(steps, new Step(to, at)),
              members,
              asked,
              lines,
              versions,
              to == Standing.PROPOSED ? List.of() : startUps);
      case TeamWorkEvent.StartUpPlanned(var time, var form, var at) ->
          startUp(new StartUp(time, form, null, at));
      case TeamWorkEvent.StartUpHeld(var day, var form, var at) ->
          startUp(new StartUp(startUp().map(StartUp::time).orElse(null), form, day, at));
      case TeamWorkEvent.MemberJoined(var unit, var side, var decides, var view, var at) ->
          member(new Member(unit, side, decides, view, at, null));
      case TeamWorkEvent.MemberLeft(var unit, var at) -> {
        var one = members.get(unit.toString());
        yield one == null
            ? this
            : member(
                new Member(unit, one.perspective(), one.decides(), one.view(), one.since(), at));
      }
      case TeamWorkEvent.RelativesAsked(var wish, var words, var at) ->
          new TeamWork(
              steps,
              members,
              plus(asked, new Relatives(wish, words, at)),
              lines,
              versions,
              startUps);
      case TeamWorkEvent.LineWritten(
              var id,
              var perspective,
              var words,
              var owner,
              var by,
              var byCitizen,
              _) ->
          line(new PlanLine(id, perspective, words, owner, by, byCitizen, null));
      case TeamWorkEvent.LineRewritten(var id, var words, var owner, var by, _) ->
          line(id).map(one -> line(one.rewritten(words, owner, by))).orElse(this);
      case TeamWorkEvent.LineEnded(var id, var how, _) ->
          line(id).map(one -> line(one.ended(how))).orElse(this);
      case TeamWorkEvent.PlanAgreed(var number, var at) ->
          new TeamWork(
              steps,
              members,
              asked,
              lines,
              plus(versions, new PlanVersion(number, at, goingOn())),
              startUps);
    };
  }

  private TeamWork startUp(StartUp now) {
    return new TeamWork(steps, members, asked, lines, versions, plus(startUps, now));
  }

  private TeamWork member(Member member) {
    var all = new LinkedHashMap<>(members);
    all.put(member.unit().toString(), member);
    return new TeamWork(steps, all, asked, lines, versions, startUps);
  }

  private TeamWork line(PlanLine line) {
    var all = new LinkedHashMap<>(lines);
    all.put(line.id().toString(), line);
    return new TeamWork(steps, members, asked, all, versions, startUps);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
