package medspil.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.goal.Goals;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a change notice: the provider tells, the authority answers.
public record DecideChange(Changes changes, Goals goals, @Nullable LocalDate birth) {

  public Decision decide(ChangeCommand command) {
    return switch (command) {
      case ChangeCommand.Notify one -> tell(one);
      case ChangeCommand.Receive one ->
          by(Side.AUTHORITY, ChangeRefusal.AUTHORITYS_TO_ANSWER, one, old -> receive(old, one));
      case ChangeCommand.AnswerChange one ->
          by(Side.AUTHORITY, ChangeRefusal.AUTHORITYS_TO_ANSWER, one, old -> answer(old, one));
      case ChangeCommand.TellCitizenOfChange one -> going(one, old -> told(old, one));
      case ChangeCommand.Withdraw one -> withdraw(one);
    };
  }

  private Decision tell(ChangeCommand.Notify one) {
    if (changes.find(one.change()).isPresent()) {
      return nothing();
    }
    var wrong = wrong(one);
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    var documentation = filled(one.documentation());
    return happened(
        one.at(),
        new ChangeEvent.Notified(
            one.change(),
            one.unit(),
            one.reason(),
            one.goal(),
            one.since(),
            one.words().id(),
            one.consequences().id(),
            documentation == null ? null : documentation.id(),
            one.at()),
        one.words(),
        one.consequences(),
        documentation);
  }

  private Optional<ChangeRefusal> wrong(ChangeCommand.Notify one) {
    var since = one.since();
    if (one.by() != Side.PROVIDER) {
      return Optional.of(ChangeRefusal.PROVIDERS_TO_TELL);
    }
    if (one.words().words().isBlank()) {
      return Optional.of(ChangeRefusal.CHANGE_MISSING);
    }
    if (one.consequences().words().isBlank()) {
      return Optional.of(ChangeRefusal.CONSEQUENCES_MISSING);
    }
    if (one.goal() != null && goals.find(one.goal()).isEmpty()) {
      return Optional.of(ChangeRefusal.NO_SUCH_GOAL);
    }
    if (since != null && since.isAfter(one.today())) {
      return Optional.of(ChangeRefusal.IN_THE_FUTURE);
    }
    return since != null && birth != null && since.isBefore(birth)
        ? Optional.of(ChangeRefusal.BEFORE_BIRTH)
        : Optional.empty();
  }

  private static Decision receive(ChangeNotice old, ChangeCommand.Receive one) {
    return old.received() != null
        ? nothing()
        : happened(one.at(), new ChangeEvent.Received(old.id(), one.at()));
  }

  /// It may be answered again: what a talk came to is an answer of its own.
  private static Decision answer(ChangeNotice old, ChangeCommand.AnswerChange one) {
    var words = filled(one.words());
    if (one.leadsTo().isEmpty()) {
      return refused(ChangeRefusal.CHOOSE_WHAT_FOLLOWS);
    }
    if (one.leadsTo().contains(LeadsTo.NOTHING)) {
      if (one.leadsTo().size() > 1) {
        return refused(ChangeRefusal.NOTHING_STANDS_ALONE);
      }
      if (words == null) {
        return refused(ChangeRefusal.SAY_WHY_NOTHING);
      }
    }
    var answer =
        new ChangeAnswer(one.leadsTo(), words == null ? null : words.id(), one.meeting(), one.at());
    return happened(one.at(), new ChangeEvent.Answered(old.id(), answer), words);
  }

  private static Decision told(ChangeNotice old, ChangeCommand.TellCitizenOfChange one) {
    if (one.by() == Side.CITIZEN) {
      return refused(ChangeRefusal.NOT_FOR_CITIZEN);
    }
    return old.told() != null
        ? nothing()
        : happened(one.at(), new ChangeEvent.CitizenToldOfChange(old.id(), one.by(), one.at()));
  }

  private Decision withdraw(ChangeCommand.Withdraw one) {
    if (changes.find(one.change()).filter(old -> old.withdrawn() != null).isPresent()) {
      return nothing();
    }
    return by(
        Side.PROVIDER,
        ChangeRefusal.PROVIDERS_TO_TELL,
        one,
        old ->
            old.answers().isEmpty()
                ? happened(one.at(), new ChangeEvent.Withdrawn(old.id(), one.at()))
                : refused(ChangeRefusal.ALREADY_ANSWERED));
  }

  private Decision by(
      Side side,
      ChangeRefusal otherwise,
      ChangeCommand command,
      Function<ChangeNotice, Decision> then) {
    return command.by() == side ? going(command, then) : refused(otherwise);
  }

  private Decision going(ChangeCommand command, Function<ChangeNotice, Decision> then) {
    return changes
        .find(command.change())
        .map(one -> one.withdrawn() == null ? then.apply(one) : refused(ChangeRefusal.WITHDRAWN))
        .orElseGet(() -> refused(ChangeRefusal.NO_SUCH_CHANGE));
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision refused(ChangeRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, ChangeEvent event, @Nullable Note... notes) {
    return new Decision.Accepted(
        List.of(new Happened(event, at, Stream.of(notes).filter(Objects::nonNull).toList())));
  }
}
