package medspil.need;

import static java.util.Collections.unmodifiableMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.OrderId;

/// What is known of a citizen's needs over time; the chapter's state.
///
/// @param own what the citizen last said of each theme, whether somebody was assessing or not
/// @param work the latest last
public record Needs(
    Map<AssessmentId, Assessment> assessments, Map<String, View> own, List<Work> work) {
  public static final Needs NONE = new Needs(Map.of(), Map.of(), List.of());

  public Needs {
    assessments = unmodifiableMap(new LinkedHashMap<>(assessments));
    own = unmodifiableMap(new LinkedHashMap<>(own));
    work = List.copyOf(work);
  }

  public Needs evolve(NeedEvent event) {
    return switch (event) {
      case NeedEvent.AssessmentBegun begun -> with(withOwn(Assessment.begun(begun)));
      case NeedEvent.ViewGiven(var id, var theme, var informant, var view) ->
          changed(id, one -> one.seen(theme, informant, view));
      case NeedEvent.NeedWritten(var id, var resources, var wishes, _, _) ->
          changed(id, one -> one.written(resources, wishes));
      case NeedEvent.ClarificationStated(var id, var only, _) ->
          changed(id, one -> one.clarifies(only));
      case NeedEvent.AssessmentCompleted(var id, _, var at) ->
          changed(id, one -> one.completed(at));
      case NeedEvent.OwnViewSaid(var theme, var view) -> said(theme, view);
      case NeedEvent.WorkStated(var one) -> stated(one);
      case NeedEvent.OrderBased(var id, var order, _) -> changed(id, one -> one.carries(order));
    };
  }

  public Optional<Assessment> find(AssessmentId id) {
    return Optional.ofNullable(assessments.get(id));
  }

  /// The one that is written on now; there is one at most.
  public Optional<Assessment> open() {
    return assessments.values().stream().filter(Assessment::isOpen).findFirst();
  }

  /// In the order of their days.
  public List<Assessment> inOrder() {
    return assessments.values().stream()
        .sorted(Comparator.comparing(Assessment::day).thenComparing(Assessment::begunAt))
        .toList();
  }

  public Optional<Assessment> latest() {
    return inOrder().reversed().stream().findFirst();
  }

  /// The one that was finished last.
  public Optional<Assessment> latestCompleted() {
    return inOrder().reversed().stream().filter(one -> !one.isOpen()).findFirst();
  }

  /// What an order rests on.
  public Optional<Assessment> under(OrderId order) {
    return assessments.values().stream().filter(one -> one.orders().contains(order)).findFirst();
  }

  public boolean isEmpty() {
    return assessments.isEmpty() && own.isEmpty() && work.isEmpty();
  }

  public Stream<NoteId> notes() {
    return Stream.of(
            assessments.values().stream().flatMap(Assessment::notes),
            own.values().stream().flatMap(view -> Stream.ofNullable(view.words())),
            work.stream().flatMap(one -> Stream.ofNullable(one.words())))
        .flatMap(all -> all);
  }

  private Assessment withOwn(Assessment begun) {
    var all = begun;
    for (var one : own.entrySet()) {
      all = all.seen(one.getKey(), Informant.CITIZEN, one.getValue());
    }
    return all;
  }

  private Needs said(String theme, View view) {
    var copy = new LinkedHashMap<>(own);
    copy.put(theme, view);
    var after = new Needs(assessments, copy, work);
    return open().map(one -> after.with(one.seen(theme, Informant.CITIZEN, view))).orElse(after);
  }

  private Needs stated(Work one) {
    var all = new ArrayList<>(work);
    all.add(one);
    all.sort(Comparator.comparing(Work::day).thenComparing(Work::at));
    return new Needs(assessments, own, all);
  }

  private Needs changed(AssessmentId id, UnaryOperator<Assessment> change) {
    return find(id).map(one -> with(change.apply(one))).orElse(this);
  }

  private Needs with(Assessment one) {
    var copy = new LinkedHashMap<>(assessments);
    copy.put(one.id(), one);
    return new Needs(copy, own, work);
  }
}
