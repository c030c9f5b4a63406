package medspil.information;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;

/// Answers a wish about what the two sides give each other: the giver considers and gives, the
/// other side asks.
public record DecideInformation(Exchanges exchanges, Orders orders) {
  /// How many files may go with one item.
  static final int MOST_DOCUMENTS = 20;

  public Decision decide(InformationCommand command) {
    return wrong(command)
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() ->
            switch (command) {
              case InformationCommand.Consider one -> consider(one);
              case InformationCommand.Give one -> give(one);
              case InformationCommand.Attach one -> attach(one);
              case InformationCommand.Detach one -> detach(one);
              case InformationCommand.AskFor one -> ask(one);
            });
  }

  private Optional<InformationRefusal> wrong(InformationCommand command) {
    var request = orders.find(command.about());
    if (request.isEmpty()) {
      return Optional.of(InformationRefusal.NO_SUCH_REQUEST);
    }
    if (!request.get().state().isOpen()) {
      return Optional.of(InformationRefusal.ENDED);
    }
    var own = command.by() == command.from();
    return switch (command) {
      case InformationCommand.AskFor _ ->
          own ? Optional.of(InformationRefusal.RECEIVERS_TO_ASK) : Optional.empty();
      case InformationCommand.Consider _,
          InformationCommand.Give _,
          InformationCommand.Attach _,
          InformationCommand.Detach _ ->
          own ? Optional.empty() : Optional.of(InformationRefusal.GIVERS_TO_SAY);
    };
  }

  private Decision consider(InformationCommand.Consider one) {
    if (!isListed(one.listed(), one.code())) {
      return refused(InformationRefusal.NOT_LISTED);
    }
    if (isBlank(one.why())) {
      return refused(InformationRefusal.WHY_MISSING);
    }
    var basis = one.basis();
    if (one.needed() && (basis == null || basis.isBlank())) {
      return refused(InformationRefusal.BASIS_MISSING);
    }
    var content = one.needed() && !isBlank(one.content()) ? one.content() : null;
    var said =
        new Consideration(
            one.needed(),
            one.why().id(),
            one.needed() ? basis : null,
            content == null ? null : content.id(),
            one.at());
    var event = new InformationEvent.Considered(one.about(), one.from(), one.code(), said);
    return happened(one, one.listed(), List.of(event), one.why(), content);
  }

  private Decision give(InformationCommand.Give one) {
    if (one.ticked().isEmpty()) {
      return refused(InformationRefusal.NOTHING_TICKED);
    }
    var events = new ArrayList<InformationEvent>();
    // In the agreement's order, whatever order they were ticked in.
    for (var code : inOrder(one)) {
      var item = exchanges.of(one.about()).item(one.from(), code);
      var said = item.considered();
      var basis = said == null ? null : said.basis();
      if (said == null || !said.needed() || basis == null) {
        return refused(InformationRefusal.NOT_CONSIDERED);
      }
      if (!item.isFilled()) {
        return refused(InformationRefusal.NOTHING_IN_IT);
      }
      if (item.isReady()) {
        events.add(
            new InformationEvent.ItemGiven(
                one.about(),
                one.from(),
                code,
                new Given(said.why(), basis, said.content(), item.attached(), one.at())));
      }
    }
    return events.isEmpty() && inOrder(one).size() < one.ticked().size()
        ? refused(InformationRefusal.NOT_LISTED)
        : happened(one, one.listed(), events);
  }

  private static List<String> inOrder(InformationCommand.Give one) {
    return Stream.concat(one.listed().stream(), Stream.of(Item.OTHER))
        .filter(one.ticked()::contains)
        .distinct()
        .toList();
  }

  private static boolean isListed(List<String> listed, String code) {
    return listed.contains(code) || code.equals(Item.OTHER);
  }

  private Decision attach(InformationCommand.Attach one) {
    var item = exchanges.of(one.about()).item(one.from(), one.code());
    if (!isListed(one.listed(), one.code())) {
      return refused(InformationRefusal.NOT_LISTED);
    }
    if (item.documents().size() >= MOST_DOCUMENTS) {
      return refused(InformationRefusal.TOO_MANY_DOCUMENTS);
    }
    var event =
        new InformationEvent.DocumentAttached(one.about(), one.from(), one.code(), one.document());
    return new Decision.Accepted(List.of(happened(event, one.at(), one.name())));
  }

  private Decision detach(InformationCommand.Detach one) {
    var item = exchanges.of(one.about()).item(one.from(), one.code());
    if (item.wasGiven(one.document())) {
      return refused(InformationRefusal.ALREADY_GIVEN);
    }
    if (!item.attached().contains(one.document())) {
      return refused(InformationRefusal.NO_SUCH_DOCUMENT);
    }
    var event =
        new InformationEvent.DocumentDetached(one.about(), one.from(), one.code(), one.document());
    return new Decision.Accepted(List.of(happened(event, one.at())));
  }

  private Decision ask(InformationCommand.AskFor one) {
    if (isBlank(one.why())) {
      return refused(InformationRefusal.WHY_MISSING);
    }
    return exchanges.of(one.about()).item(one.from(), one.code()).open().isPresent()
        ? refused(InformationRefusal.ALREADY_ASKED)
        : new Decision.Accepted(
            List.of(
                new Happened(
                    new InformationEvent.ItemAsked(
                        one.about(), one.from(), one.code(), one.why().id(), one.at()),
                    one.at(),
                    List.of(one.why()))));
  }

  /// With that nothing is left, when nothing is.
  private Decision happened(
      InformationCommand command,
      List<String> listed,
      List<? extends InformationEvent> events,
      @Nullable Note... notes) {
    var all = new ArrayList<Happened>();
    var after = exchanges;
    for (var event : events) {
      after = after.evolve(event);
      all.add(happened(event, command.at(), all.isEmpty() ? notes : new Note[0]));
    }
    var then = after.of(command.about());
    if (!events.isEmpty()
        && !then.complete().containsKey(command.from())
        && then.isSettled(command.from(), listed)) {
      var done = new InformationEvent.Completed(command.about(), command.from(), command.at());
      all.add(happened(done, command.at()));
    }
    return new Decision.Accepted(all);
  }

  private static Happened happened(InformationEvent event, Instant at, @Nullable Note... notes) {
    return new Happened(event, at, Stream.of(notes).filter(Objects::nonNull).toList());
  }

  private static boolean isBlank(@Nullable Note note) {
    return note == null || note.words().isBlank();
  }

  private static Decision refused(InformationRefusal why) {
    return new Decision.Refused(why);
  }
}
