package medspil.agreement;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks the terms that an agreement's rules name: that there is one, and that it says something.
final class CheckTerms {
  private final CheckTogether together;
  private final Agreement agreement;
  private final Findings findings;

  CheckTerms(CheckTogether together, Agreement agreement, Findings findings) {
    this.together = together;
    this.agreement = agreement;
    this.findings = findings;
  }

  void check() {
    for (var clause : agreement.clauses()) {
      for (var rule : clause.rules()) {
        limits(rule).forEach(term -> term(rule, term));
      }
    }
  }

  private static Stream<Limit.OfTerm> limits(Rule rule) {
    return switch (rule) {
      case DutyRule duty -> limits(duty);
      case GuardRule guard -> limits(guard.crossed());
      case AssignmentRule _, RecurrenceRule _, StandingRule _ -> Stream.empty();
    };
  }

  private static Stream<Limit.OfTerm> limits(@Nullable DutyRule duty) {
    if (duty == null) {
      return Stream.empty();
    }
    var escalate = duty.escalate();
    return Stream.of(duty.within(), duty.aim(), escalate == null ? null : escalate.after())
        .filter(Limit.OfTerm.class::isInstance)
        .map(Limit.OfTerm.class::cast);
  }

  private void term(Rule rule, Limit.OfTerm named) {
    var known = new HashSet<String>();
    for (@Nullable Agreement up = agreement; up != null; up = above(up)) {
      var term = up.term(named.term());
      if (term.isPresent() && hasValue(up, term.get())) {
        return;
      }
      up.terms().forEach(one -> known.add(one.name()));
    }
    if (!known.contains(named.term())) {
      unknown(named, known);
    } else if (rule.isAgreed() && findings.errorFree()) {
      // While there are errors, a value that could not be read looks like one left open.
      findings.warning(named.at(), Wrong.RESTS, named.term(), rule.id());
    }
  }

  private void unknown(Limit.OfTerm named, Set<String> known) {
    findings.error(named.at(), Said.of(Wrong.NO_TERM, named.term()).meant(named.term(), known));
  }

  private boolean hasValue(Agreement holder, Term term) {
    return !term.isOpen()
        || together
            .annexes(holder)
            .anyMatch(annex -> annex.term(term.name()).filter(set -> !set.isOpen()).isPresent());
  }

  private @Nullable Agreement above(Agreement below) {
    return below.isAnnex() ? together.parent(below) : null;
  }
}
