package medspil.message.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.MessageCategories;
import medspil.message.MessageCategory;
import medspil.message.MessageList;
import medspil.page.Party;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says conversations as lines of a list.
@Component
record MessageLines(MessageCategories categories, MessageUnits units) {

  MessageLine of(Shell shell, MessageList.Line line, Map<PathwayId, People.Person> names) {
    var person = names.get(line.pathway());
    return line(
        shell,
        MessageForms.address(line.pathway()) + "/" + line.conversation(),
        person == null ? shell.say("message.citizen.hidden") : person.name(),
        category(shell, line.category()),
        line);
  }

  /// On the page of its citizen it is called by what it is about.
  MessageLine of(Shell shell, PathwayId id, Conversation one, @Nullable String topic) {
    var category = category(shell, one.heading().category());
    var own = MessageForms.taking(shell, one);
    var line =
        new MessageList.Line(
            id,
            one.id(),
            one.last().from(),
            one.heading().category(),
            one.last().at(),
            own.stream().anyMatch(one::isUnread),
            first(own.stream().flatMap(unit -> one.owes(unit).stream())),
            first(own.stream().flatMap(unit -> one.awaits(unit).stream())));
    return line(
        shell,
        MessageForms.address(id) + "/" + one.id(),
        topic == null ? category : topic,
        topic == null ? null : category,
        line);
  }

  String category(Shell shell, String code) {
    return categories
        .find(code)
        .map(MessageCategory::words)
        .map(words -> words.in(shell.language().tag()))
        .orElse(code);
  }

  private MessageLine line(
      Shell shell, String address, String what, @Nullable String category, MessageList.Line line) {
    var answerBy = line.answerBy();
    var awaitedBy = line.awaitedBy();
    var day = answerBy == null ? awaitedBy : answerBy;
    return new MessageLine(
        address,
        what,
        category,
        List.of(from(shell, line.from())),
        shell.dates().moment(line.at()),
        line.unread() ? shell.say("message.unread") : null,
        day == null
            ? null
            : shell.say(
                answerBy == null ? "message.waits.others" : "message.waits.us",
                Map.of("day", shell.dates().plain(day))),
        day != null && day.isBefore(shell.dates().today()));
  }

  private Tag from(Shell shell, UUID unit) {
    return units
        .tag(unit)
        .orElseGet(() -> new Tag(Party.NEUTRAL, shell.say("message.unit.elsewhere")));
  }

  private static @Nullable LocalDate first(Stream<LocalDate> days) {
    return days.sorted().findFirst().orElse(null);
  }
}
