package medspil.goal;

import static java.util.Collections.unmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One goal, with all that was said of it.
///
/// @param parent the purpose or the intervention goal it leads to
/// @param revision what the next change must name: who saw an earlier one was overtaken
/// @param own the citizen's own words about it
/// @param answers what was answered to the questions of the guide, by question
public record Goal(
    GoalId id,
    GoalLevel level,
    @Nullable GoalId parent,
    LocalDate since,
    int revision,
    List<Wording> wordings,
    Aim aim,
    @Nullable Said own,
    Map<String, NoteId> answers,
    List<Acceptance> acceptances,
    List<Assessment> assessments,
    @Nullable Scale scale,
    List<Talk> talks,
    @Nullable Ending ending) {

  public Goal {
    wordings = List.copyOf(wordings);
    answers = unmodifiableMap(new LinkedHashMap<>(answers));
    acceptances = List.copyOf(acceptances);
    assessments = List.copyOf(assessments);
    talks = List.copyOf(talks);
  }

  static Goal set(GoalEvent.GoalSet set) {
    return new Goal(
        set.goal(),
        set.level(),
        set.parent(),
        set.day(),
        1,
        List.of(new Wording(1, set.words(), set.by(), set.at())),
        set.aim(),
        null,
        Map.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  public Wording wording() {
    return wordings.getLast();
  }

  /// The words it had before, each once.
  public List<Wording> earlier() {
    var known = new HashSet<>(Set.of(wording().words()));
    return wordings.stream().filter(one -> known.add(one.words())).toList();
  }

  public boolean isOpen() {
    return ending == null;
  }

  /// Whether it is one of those that get the most attention now.
  public boolean isPrimary() {
    return isOpen() && level == GoalLevel.INTERVENTION_GOAL && aim.primary();
  }

  /// What one of the three said last of whether they agree, if it was about these words.
  public Optional<Acceptance> acceptance(Side side) {
    return acceptances.stream().filter(one -> one.side() == side).reduce((_, later) -> later);
  }

  /// Whether they agreed to words that have been changed since.
  public boolean isOutdated(Acceptance one) {
    return one.revision() < wording().revision();
  }

  public Optional<Assessment> latest() {
    return assessments.stream().reduce(Goal::later);
  }

  public Optional<Assessment> latest(Side by) {
    return assessments.stream().filter(one -> one.by() == by).reduce(Goal::later);
  }

  private static Assessment later(Assessment before, Assessment next) {
    return next.day().isBefore(before.day()) ? before : next;
  }

  public Standing standing(Assessment one) {
    return Standing.of(aim.direction(), one.change());
  }

  /// The latest level on the goal's own scale.
  public Optional<Attainment.Weighed> attained() {
    var scale = this.scale;
    return scale == null
        ? Optional.empty()
        : assessments.stream()
            .filter(one -> one.score() != null)
            .reduce(Goal::later)
            .map(Assessment::score)
            .map(score -> new Attainment.Weighed(score, scale.weight()));
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            wordings.stream().map(Wording::words),
            Stream.ofNullable(own).map(Said::words),
            answers.values().stream(),
            acceptances.stream().flatMap(one -> Stream.ofNullable(one.words())),
            assessments.stream().flatMap(one -> Stream.ofNullable(one.words())),
            Stream.ofNullable(scale).flatMap(one -> one.levels().stream()),
            talks.stream().flatMap(one -> Stream.ofNullable(one.words())),
            Stream.ofNullable(ending).flatMap(one -> Stream.ofNullable(one.words())))
        .flatMap(one -> one);
  }

  Goal revised(GoalEvent.GoalRevised change) {
    var words = change.words();
    var all =
        words == null
            ? wordings
            : and(wordings, new Wording(change.revision(), words, change.by(), change.at()));
    return with(change.revision(), all, change.aim(), answers);
  }

  Goal answered(GoalEvent.QuestionsAnswered change) {
    var all = new LinkedHashMap<>(answers);
    all.putAll(change.answers());
    change.cleared().forEach(all::remove);
    return with(change.revision(), wordings, aim, all);
  }

  private Goal with(int number, List<Wording> words, Aim agreed, Map<String, NoteId> said) {
    return new Goal(
        id,
        level,
        parent,
        since,
        number,
        words,
        agreed,
        own,
        said,
        acceptances,
        assessments,
        scale,
        talks,
        ending);
  }

  Goal said(Said words) {
    return new Goal(
        id,
        level,
        parent,
        since,
        revision,
        wordings,
        aim,
        words,
        answers,
        acceptances,
        assessments,
        scale,
        talks,
        ending);
  }

  Goal accepted(Acceptance one) {
    return heard(and(acceptances, one), assessments, scale, talks, ending);
  }

  Goal assessed(Assessment one) {
    return heard(acceptances, and(assessments, one), scale, talks, ending);
  }

  Goal scaled(Scale levels) {
    return heard(acceptances, assessments, levels, talks, ending);
  }

  Goal talked(Talk one) {
    return heard(acceptances, assessments, scale, and(talks, one), ending);
  }

  Goal ended(@Nullable Ending end) {
    return heard(acceptances, assessments, scale, talks, end);
  }

  private Goal heard(
      List<Acceptance> agreed,
      List<Assessment> seen,
      @Nullable Scale levels,
      List<Talk> talked,
      @Nullable Ending end) {
    return new Goal(
        id, level, parent, since, revision, wordings, aim, own, answers, agreed, seen, levels,
        talked, end);
  }

  private static <T> List<T> and(List<T> some, T one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}
