package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.citizen.People;
import medspil.message.MessageList;
import medspil.message.MessageList.Place;
import medspil.message.MessageList.Which;
import medspil.page.Menu;
import medspil.page.Pager;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Beskeder*: what others write to the reader's units about citizens, and what these write.
@RestController
final class MessagesRoute {
  private static final int PAGE = 50;

  private final MessageList list;
  private final MessageLines lines;
  private final People people;
  private final Looks looks;
  private final Templates templates;

  MessagesRoute(
      MessageList list, MessageLines lines, People people, Looks looks, Templates templates) {
    this.list = list;
    this.lines = lines;
    this.people = people;
    this.looks = looks;
    this.templates = templates;
  }

  @GetMapping("/messages")
  JteModel show(
      Shell shell,
      @RequestParam(name = "list", defaultValue = "all") String which,
      @RequestParam(required = false) @Nullable String after) {
    var viewer = shell.viewer();
    if (viewer.isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var part = part(which);
    var found = list.of(viewer, part, MessageCursor.read(after), PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    var pathways = shown.stream().map(MessageList.Line::pathway).distinct().toList();
    var names = people.seen(viewer, pathways);
    looks.listed(viewer, "messages." + code(part), pathways);
    return templates.messageMessages(
        shell.titled(shell.say("message.title")).at(Menu.MESSAGES).listening(),
        new MessagesPage(
            tabs(shell, part),
            shown.stream().map(line -> lines.of(shell, line, names)).toList(),
            shell.say("message.empty.title." + code(part)),
            shell.say("message.empty.why"),
            pager(part, after, found.size() > PAGE ? place(shown.getLast()) : null)));
  }

  private List<MessagesPage.Tab> tabs(Shell shell, Which here) {
    var count = list.count(shell.viewer());
    var counts =
        Map.of(
            Which.ALL, 0,
            Which.UNREAD, count.unread(),
            Which.TO_ANSWER, count.toAnswer(),
            Which.AWAITED, count.awaited());
    return Stream.of(Which.values())
        .map(one ->
            new MessagesPage.Tab(
                address(one),
                shell.say("message.tab." + code(one), Map.of("n", counts.get(one))),
                one == here))
        .toList();
  }

  private static Pager pager(Which part, @Nullable String after, @Nullable Place next) {
    var glue = part == Which.ALL ? "?after=" : "&after=";
    return new Pager(
        after == null ? null : address(part),
        next == null ? null : address(part) + glue + MessageCursor.write(next));
  }

  private static Place place(MessageList.Line line) {
    return new Place(line.at(), line.conversation().value());
  }

  private static String address(Which part) {
    return part == Which.ALL ? "/messages" : "/messages?list=" + code(part);
  }

  private static String code(Which part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static Which part(String code) {
    return Stream.of(Which.values())
        .filter(one -> code(one).equals(code))
        .findFirst()
        .orElse(Which.ALL);
  }
}
