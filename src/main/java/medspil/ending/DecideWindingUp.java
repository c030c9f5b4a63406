package medspil.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.order.Contract;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;

/// Answers a wish while a contract is wound up, which it is from the day its last day is known.
public record DecideWindingUp(Endings endings, Orders orders, @Nullable LocalDate birth) {

  public Decision decide(EndingCommand command) {
    var ends = orders.contracts().find(command.contract()).map(Contract::lastDay).isPresent();
    if (!ends) {
      return refused(EndingRefusal.NOT_ENDING);
    }
    return switch (command) {
      case EndingCommand.NoteDialogue one -> talk(one);
      case EndingCommand.TickPoint one -> tick(one);
      case EndingCommand.Evaluate one -> evaluate(one);
      case EndingCommand.SayNext one -> next(one);
    };
  }

  private Decision talk(EndingCommand.NoteDialogue one) {
    if (one.words().words().isBlank()) {
      return refused(EndingRefusal.WORDS_MISSING);
    }
    if (one.day().isAfter(one.today())) {
      return refused(EndingRefusal.IN_THE_FUTURE);
    }
    if (birth != null && one.day().isBefore(birth)) {
      return refused(EndingRefusal.BEFORE_BIRTH);
    }
    var dialogue = new Dialogue(one.by(), one.day(), one.words().id(), one.at());
    return happened(one.at(), new EndingEvent.DialogueNoted(one.contract(), dialogue), one.words());
  }

  private Decision tick(EndingCommand.TickPoint one) {
    if (one.by() == Side.CITIZEN) {
      return refused(EndingRefusal.NOT_FOR_CITIZEN);
    }
    return endings.of(one.contract()).tickedAt(one.point()).isPresent() == one.done()
        ? new Decision.Accepted(List.of())
        : happened(
            one.at(),
            new EndingEvent.PointTicked(
                one.contract(), one.point(), one.done(), one.by(), one.at()),
            null);
  }

  /// The last word stands.
  private static Decision evaluate(EndingCommand.Evaluate one) {
    if (one.by() != Side.CITIZEN) {
      return refused(EndingRefusal.CITIZENS_OWN);
    }
    var words = one.words() == null || one.words().words().isBlank() ? null : one.words();
    if (one.helped() == null && words == null) {
      return refused(EndingRefusal.WORDS_MISSING);
    }
    var said = new Evaluation(one.helped(), words == null ? null : words.id(), one.at());
    return happened(one.at(), new EndingEvent.SupportEvaluated(one.contract(), said), words);
  }

  private static Decision next(EndingCommand.SayNext one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(EndingRefusal.AUTHORITYS_TO_SAY);
    }
    if (one.words().words().isBlank()) {
      return refused(EndingRefusal.WORDS_MISSING);
    }
    return happened(
        one.at(),
        new EndingEvent.NextSaid(one.contract(), one.words().id(), one.by(), one.at()),
        one.words());
  }

  private static Decision refused(EndingRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision happened(Instant at, EndingEvent event, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
