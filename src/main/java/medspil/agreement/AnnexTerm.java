package medspil.agreement;

import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Tells why a local annex may not give a term of its parent the value it does.
final class AnnexTerm {
  private final Agreement parent;
  private final Findings findings;

  AnnexTerm(Agreement parent, Findings findings) {
    this.parent = parent;
    this.findings = findings;
  }

  void check(Term term) {
    var above = parent.term(term.name());
    if (above.isEmpty()) {
      var names = parent.terms().stream().map(Term::name).toList();
      var message = parent.id() + " has no term " + term.name() + " for an annex to set";
      findings.unknown(term.at(), message, term.name(), names);
    } else if (above.get().isOpen()) {
      fill(above.get(), term);
    } else {
      change(above.get(), term);
    }
  }

  private void fill(Term above, Term term) {
    if (above.annexMay() == Term.AnnexMay.NOTHING) {
      findings.error(
          term.at(),
          parent.id() + " does not let an annex set " + term.name(),
          "annex_may: set, in " + parent.id());
    } else if (term.isOpen()) {
      findings.error(term.at(), "the annex leaves " + term.name() + " open too", "give it a value");
    } else {
      within(above, term);
    }
  }

  private void change(Term above, Term term) {
    switch (above.annexMay()) {
      case NOTHING, SET -> fixed(above, term);
      case SHORTEN -> {
        within(above, term);
        term.values().forEach(value -> above.values().forEach(most -> noLater(term, value, most)));
      }
      case CHANGE -> within(above, term);
    }
  }

  private void fixed(Term above, Term term) {
    var said = above.values().map(Object::toString).findFirst().orElse("");
    findings.error(
        term.at(),
        term.name() + " is " + said + " in " + parent.id() + ", an annex cannot change it",
        "leave it out");
  }

  private void within(Term above, Term term) {
    var least = above.bounds().atLeast();
    var most = above.bounds().atMost();
    term.values()
        .forEach(value -> {
          if (most != null) {
            noLater(term, value, most);
          }
          if (least != null) {
            noEarlier(term, value, least);
          }
        });
  }

  private void noLater(Term term, TimeLimit value, TimeLimit most) {
    switch (Lateness.of(value, most)) {
      case EARLIER, SAME -> {}
      case LATER -> beyond(term, value + " is longer than " + most, "at most " + most);
      case CANNOT_TELL -> beyond(term, cannotTell(value, most), "say it in the same unit");
    }
  }

  private void noEarlier(Term term, TimeLimit value, TimeLimit least) {
    switch (Lateness.of(value, least)) {
      case LATER, SAME -> {}
      case EARLIER -> beyond(term, value + " is shorter than " + least, "at least " + least);
      case CANNOT_TELL -> beyond(term, cannotTell(value, least), "say it in the same unit");
    }
  }

  private static String cannotTell(TimeLimit value, TimeLimit bound) {
    return value + " cannot be held against " + bound;
  }

  private void beyond(Term term, String message, @Nullable String suggestion) {
    findings.error(
        term.at(), term.name() + " of " + message + ", the bound in " + parent.id(), suggestion);
  }
}
