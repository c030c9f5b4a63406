package medspil.agreement;

import medspil.deadline.TimeLimit;

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
      var said = Said.of(Wrong.PARENT_NO_TERM, parent.id(), term.name());
      findings.error(term.at(), said.meant(term.name(), names));
    } else if (above.get().isOpen()) {
      fill(above.get(), term);
    } else {
      change(above.get(), term);
    }
  }

  private void fill(Term above, Term term) {
    if (above.annexMay() == Term.AnnexMay.NOTHING) {
      findings.error(term.at(), Wrong.ANNEX_MAY_NOT_SET, parent.id(), term.name());
    } else if (term.isOpen()) {
      findings.error(term.at(), Wrong.ANNEX_LEAVES_OPEN, term.name());
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
    findings.error(term.at(), Wrong.TERM_FIXED, term.name(), said, parent.id());
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
      case LATER -> beyond(Wrong.TERM_LONGER, term, value, most);
      case CANNOT_TELL -> beyond(Wrong.TERM_UNLIKE, term, value, most);
    }
  }

  private void noEarlier(Term term, TimeLimit value, TimeLimit least) {
    switch (Lateness.of(value, least)) {
      case LATER, SAME -> {}
      case EARLIER -> beyond(Wrong.TERM_SHORTER, term, value, least);
      case CANNOT_TELL -> beyond(Wrong.TERM_UNLIKE, term, value, least);
    }
  }

  private void beyond(Wrong wrong, Term term, TimeLimit value, TimeLimit bound) {
    findings.error(term.at(), wrong, term.name(), value.toString(), bound.toString(), parent.id());
  }
}
