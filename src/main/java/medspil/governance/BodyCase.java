package medspil.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Something a body is asked to look at, and the way it has gone since.
///
/// @param number in its group, in the order in which they were raised
/// @param body where it lies now
/// @param about the clause of an agreement it is about; null when it is about none
public record BodyCase(
    UUID id,
    int number,
    UUID body,
    OrganisationId raisedBy,
    LocalDate raisedOn,
    String title,
    String text,
    @Nullable About about,
    List<Step> steps) {
  public BodyCase {
    steps = List.copyOf(steps);
  }

  /// A place in an agreement, as it stood when the case was raised.
  ///
  /// @param clause its number; empty when it is the whole agreement
  public record About(AgreementRef agreement, String clause) {}

  /// One step on its way.
  public sealed interface Step {
    LocalDate on();

    /// To the body above or one below.
    record Sent(UUID from, UUID to, String reason, LocalDate on) implements Step {}

    /// A body said something to it.
    record Said(BodyDecision decision) implements Step {
      @Override
      public LocalDate on() {
        return decision.on();
      }
    }
  }

  /// What was last said to it.
  public Optional<BodyDecision> decision() {
    return decisions().reduce((_, later) -> later);
  }

  public Stream<BodyDecision> decisions() {
    return steps.stream()
        .filter(Step.Said.class::isInstance)
        .map(step -> ((Step.Said) step).decision());
  }

  /// Whether a body has still to say something to it.
  public boolean isOpen() {
    return decision().map(last -> last.outcome().goesOn()).orElse(true);
  }

  /// Decided, and not yet carried out.
  public boolean isAwaited() {
    return !isOpen() && decision().filter(BodyDecision::isAwaited).isPresent();
  }

  BodyCase sent(GroupEvent.CaseSent sent) {
    return going(sent.to(), new Step.Sent(body, sent.to(), sent.reason(), sent.on()));
  }

  BodyCase said(BodyDecision decision) {
    return going(body, new Step.Said(decision));
  }

  BodyCase carriedOut(BodyDecision.Done done) {
    var last = steps.size() - 1;
    if (last < 0 || !(steps.get(last) instanceof Step.Said(var decision))) {
      return this;
    }
    var all = new ArrayList<>(steps);
    all.set(last, new Step.Said(decision.carriedOut(done)));
    return new BodyCase(id, number, body, raisedBy, raisedOn, title, text, about, all);
  }

  private BodyCase going(UUID to, Step step) {
    var all = Stream.concat(steps.stream(), Stream.of(step)).toList();
    return new BodyCase(id, number, to, raisedBy, raisedOn, title, text, about, all);
  }
}
