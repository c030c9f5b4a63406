package medspil.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of an agreement that carries requirements: where it stands, and what it says in the
/// agreement's first language.
record Carried(String agreement, String place, List<String> meets, String said) {

  /// Every line of an agreement, also those that carry nothing.
  static Stream<Carried> by(Agreement agreement) {
    return new Lines(agreement).all();
  }

  /// The requirements among what it meets; what a law asks is named `the-law/point`.
  Stream<String> requirements() {
    return meets.stream().filter(id -> !id.contains("/"));
  }

  private static final class Lines {
    private final Agreement agreement;
    private final String language;
    private final List<Carried> lines = new ArrayList<>();

    Lines(Agreement agreement) {
      this.agreement = agreement;
      this.language = agreement.identity().languages().getFirst();
    }

    Stream<Carried> all() {
      var frame = agreement.frame();
      frame.principles().forEach(one -> add(one.id(), one.meets(), one.heading(), one.text()));
      frame.visions().forEach(one -> add(String.valueOf(one.id()), one.meets(), one.text()));
      frame.objectives().forEach(one -> add(one.id(), one.meets(), one.text()));
      agreement.terms().forEach(one -> add(one.name(), one.meets()));
      agreement.clauses().forEach(one -> add(one.number(), one.meets(), one.heading(), one.text()));
      agreement.rules().forEach(rule -> rule(rule.getValue()));
      return lines.stream();
    }

    private void rule(Rule rule) {
      add(rule.id(), rule.head().meets(), said(rule));
      if (rule instanceof ChecklistRule list) {
        list.points().forEach(point -> add(point.id(), point.meets(), point.text()));
      }
      if (rule instanceof PackageRule exchange) {
        exchange.items().forEach(item -> add(item.id(), item.meets(), item.what()));
      }
    }

    private void add(String place, List<String> meets, @Nullable Words... said) {
      var texts =
          Arrays.stream(said).filter(Objects::nonNull).map(one -> one.in(language)).toList();
      lines.add(new Carried(agreement.id(), place, meets, String.join("\n", texts)));
    }

    private static Words said(Rule rule) {
      return switch (rule) {
        case DutyRule duty -> duty.shall();
        case GuardRule guard -> guard.warn();
        case AssignmentRule assignment -> assignment.rows().getFirst().because();
        case RecurrenceRule recurrence -> recurrence.shall();
        case ChecklistRule list -> list.title();
        case PackageRule exchange -> exchange.title();
        case ContentRule content -> content.says();
        case RubricRule rubric -> rubric.heading();
        case MeasureRule measure -> measure.heading();
        case ResponsibilityRule responsibility -> responsibility.task();
        case ExpectationRule expectation -> expectation.expects();
        case IndicatorRule indicator -> indicator.shows();
        case OpenPointRule open -> open.what();
        case ContactRule contact -> contact.about();
        case FlowRule flow -> flow.what();
      };
    }
  }
}
