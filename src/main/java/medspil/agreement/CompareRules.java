package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Tells what a rule that is in both versions does otherwise in the new one.
final class CompareRules {
  private static final Pattern PLACE = Pattern.compile("\\bat=[^,\\]]*");

  private final Agreement before;
  private final Agreement after;
  private final RuleRef ref;
  private final List<Consequence> found = new ArrayList<>();

  CompareRules(Agreement before, Agreement after, RuleRef ref) {
    this.before = before;
    this.after = after;
    this.ref = ref;
  }

  List<Consequence> differences(Rule was, Rule is) {
    if (was.isAgreed() != is.isAgreed()) {
      found.add(new Consequence.Binds(ref, is.isAgreed()));
    }
    switch (is) {
      case DutyRule now when was instanceof DutyRule old -> duties(old, now);
      case GuardRule now when was instanceof GuardRule old -> {
        trigger(old.before(), now.before());
        var crossedThen = old.crossed();
        var crossedNow = now.crossed();
        if (crossedThen != null && crossedNow != null) {
          duties(crossedThen, crossedNow);
        }
      }
      case RecurrenceRule now when was instanceof RecurrenceRule old -> {
        owner(old.who(), now.who());
        trigger(old.trigger(), now.trigger());
        limit(old.every(), now.every());
      }
      case ResponsibilityRule now when was instanceof ResponsibilityRule old ->
          owner(old.responsible(), now.responsible());
      case Rule _ -> {}
    }
    if (found.isEmpty() && !everything(was).equals(everything(is))) {
      found.add(new Consequence.OtherDetails(ref));
    }
    return found;
  }

  /// All that a rule says, without where in its file it stands.
  private static String everything(Rule rule) {
    return PLACE.matcher(rule.toString()).replaceAll("");
  }

  private void duties(DutyRule was, DutyRule is) {
    owner(was.who(), is.who());
    trigger(was.trigger(), is.trigger());
    limit(value(before, was.within()), value(after, is.within()));
  }

  private void owner(PartyFunction was, PartyFunction is) {
    if (!was.equals(is)) {
      found.add(new Consequence.OtherOwner(ref, was, is));
    }
  }

  private void owner(Answer<PartyFunction> was, Answer<PartyFunction> is) {
    if (was.settled().isPresent() && is.settled().isPresent()) {
      owner(was.settled().get(), is.settled().get());
    }
  }

  private void trigger(Trigger was, Trigger is) {
    if (!was.events().equals(is.events())) {
      found.add(new Consequence.OtherEvents(ref, was.events(), is.events()));
    }
    var condition = was.condition().text();
    if (!condition.equals(is.condition().text())) {
      found.add(new Consequence.OtherCondition(ref, condition, is.condition().text()));
    }
  }

  private void limit(@Nullable TimeLimit was, @Nullable TimeLimit is) {
    if (!Objects.equals(was, is)) {
      found.add(new Consequence.OtherLimit(ref, was, is, change(was, is)));
    }
  }

  private static Consequence.Change change(@Nullable TimeLimit was, @Nullable TimeLimit is) {
    if (was == null || is == null) {
      return was == null ? Consequence.Change.LESS_TIME : Consequence.Change.MORE_TIME;
    }
    return switch (Lateness.of(is, was)) {
      case LATER -> Consequence.Change.MORE_TIME;
      case EARLIER -> Consequence.Change.LESS_TIME;
      case SAME, CANNOT_TELL -> Consequence.Change.CANNOT_TELL;
    };
  }

  private static @Nullable TimeLimit value(Agreement agreement, @Nullable Limit limit) {
    return switch (limit) {
      case null -> null;
      case Limit.Said(var said) -> said;
      case Limit.OfTerm(var term, _) -> agreement.term(term).map(Term::value).orElse(null);
    };
  }
}
