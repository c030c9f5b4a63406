package medspil.meeting;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import medspil.goal.GoalId;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What a meeting comes to for the goals, and how it was prepared.
///
/// @param prepared null while the authority has not read the provider's status
/// @param company who was there beside the three
/// @param left null while every point has a conclusion or the minutes are not sent
public record FollowUp(
    Map<GoalId, Recommendation> advised,
    Map<GoalId, Verdict> decided,
    @Nullable Preparation prepared,
    Set<Company> company,
    @Nullable PointsLeft left) {
  public static final FollowUp NONE = new FollowUp(Map.of(), Map.of(), null, Set.of(), null);

  public FollowUp {
    advised = unmodifiableMap(new LinkedHashMap<>(advised));
    decided = unmodifiableMap(new LinkedHashMap<>(decided));
    company = Set.copyOf(company);
  }

  FollowUp advised(GoalId goal, Recommendation one) {
    return new FollowUp(and(advised, goal, one), decided, prepared, company, left);
  }

  FollowUp decided(GoalId goal, Verdict one) {
    return new FollowUp(advised, and(decided, goal, one), prepared, company, left);
  }

  FollowUp prepared(Preparation one) {
    return new FollowUp(advised, decided, one, company, left);
  }

  FollowUp with(Set<Company> there) {
    return new FollowUp(advised, decided, prepared, there, left);
  }

  FollowUp left(PointsLeft some) {
    return new FollowUp(advised, decided, prepared, company, some);
  }

  Stream<NoteId> notes() {
    return Stream.of(
            advised.values().stream().map(Recommendation::words),
            decided.values().stream().map(Verdict::words),
            Stream.ofNullable(prepared).flatMap(one -> Stream.ofNullable(one.words())),
            Stream.ofNullable(left).map(PointsLeft::why))
        .flatMap(one -> one);
  }

  private static <T> Map<GoalId, T> and(Map<GoalId, T> some, GoalId goal, T one) {
    var all = new LinkedHashMap<>(some);
    all.put(goal, one);
    return all;
  }
}
