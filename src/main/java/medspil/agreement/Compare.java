package medspil.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares two versions of an agreement clause by clause: as text, and as what follows from it.
public final class Compare {
  private final Agreement before;
  private final Agreement after;
  private final String language;

  private Compare(Agreement before, Agreement after, String language) {
    this.before = before;
    this.after = after;
    this.language = language;
  }

  public static Comparison versions(Agreement before, Agreement after, String language) {
    var compare = new Compare(before, after, language);
    return new Comparison(before, after, compare.clauses(), compare.terms());
  }

  private List<Comparison.ClauseChange> clauses() {
    var numbers = new LinkedHashSet<String>();
    after.clauses().forEach(clause -> numbers.add(clause.number()));
    before.clauses().forEach(clause -> numbers.add(clause.number()));
    return numbers.stream()
        .map(number ->
            clause(number, before.clause(number).orElse(null), after.clause(number).orElse(null)))
        .toList();
  }

  private Comparison.ClauseChange clause(String number, @Nullable Clause was, @Nullable Clause is) {
    var heading = TextDiff.of(heading(was), heading(is));
    var text = TextDiff.of(text(was), text(is));
    var consequences = consequences(was, is);
    var same = heading.isSame() && text.isSame() && consequences.isEmpty();
    var kind =
        was == null
            ? Comparison.Kind.ADDED
            : is == null
                ? Comparison.Kind.REMOVED
                : same ? Comparison.Kind.SAME : Comparison.Kind.CHANGED;
    return new Comparison.ClauseChange(number, kind, heading, text, consequences);
  }

  private String heading(@Nullable Clause clause) {
    return clause == null || clause.heading() == null ? "" : clause.heading().in(language);
  }

  private String text(@Nullable Clause clause) {
    return clause == null || clause.text() == null ? "" : clause.text().in(language);
  }

  private List<Consequence> consequences(@Nullable Clause was, @Nullable Clause is) {
    var found = new ArrayList<Consequence>();
    var ids = new LinkedHashSet<String>();
    Stream.of(is, was)
        .filter(Objects::nonNull)
        .flatMap(clause -> clause.rules().stream())
        .forEach(rule -> ids.add(rule.id()));
    for (var id : ids) {
      var old = was == null ? null : was.rule(id).orElse(null);
      var now = is == null ? null : is.rule(id).orElse(null);
      if (now == null && was != null && old != null) {
        found.add(new Consequence.Removed(before.ref(was, old)));
      } else if (old == null && is != null && now != null) {
        found.add(new Consequence.Added(after.ref(is, now)));
      } else if (is != null && old != null && now != null) {
        found.addAll(new CompareRules(before, after, after.ref(is, now)).differences(old, now));
      }
    }
    return found;
  }

  private List<Comparison.TermChange> terms() {
    var names = new LinkedHashSet<String>();
    Stream.of(after, before).flatMap(one -> one.terms().stream()).forEach(t -> names.add(t.name()));
    return names.stream()
        .map(name ->
            new Comparison.TermChange(
                name, before.term(name).orElse(null), after.term(name).orElse(null)))
        .filter(change -> !values(change.before()).equals(values(change.after())))
        .toList();
  }

  private static List<Object> values(@Nullable Term term) {
    return term == null
        ? List.of()
        : List.of(Optional.ofNullable(term.value()), term.inOrder(), term.bounds());
  }
}
