package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.negotiation.ContactRole;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.OwnerType;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import org.springframework.stereotype.Component;

/// Information meetings: whom they are for, who comes, and what they asked.
@Component
final class MeetingsSheet implements Sheet {
  private static final String ROLE = "negotiation.contact.";

  private final Names names;
  private final Supplier<UUID> ids;

  MeetingsSheet(Names names, Supplier<UUID> ids) {
    this.names = names;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public List<SheetPage.Block> blocks(Standing standing, Tried tried) {
    var blocks = new ArrayList<SheetPage.Block>();
    standing.after().meetings().stream()
        .sorted(Comparator.comparing(InformationMeeting::at))
        .forEach(meeting -> {
          blocks.add(meeting(standing, meeting, tried));
          blocks.add(questions(standing, meeting, tried));
        });
    if (standing.tends()) {
      blocks.add(call(standing, tried));
    }
    return blocks;
  }

  private SheetPage.Block meeting(Standing standing, InformationMeeting meeting, Tried tried) {
    var shell = standing.shell();
    var rows =
        meeting.seats().stream()
            .map(seat ->
                List.of(
                    names.of(seat.organisation()),
                    standing.say(ROLE + Standing.code(seat.role())),
                    String.valueOf(seat.people())))
            .toList();
    boolean open = !meeting.closes().isBefore(shell.dates().today());
    var register =
        standing
            .form("register", meeting.id().toString(), tried)
            .ask("role", "choose", "", roles(standing, meeting))
            .ask("people", "text", "1")
            .at(standing.address("meetings/register"), ids.get().toString());
    return new SheetPage.Block(
        shell.say("negotiation.meeting.heading", Map.of("at", shell.dates().exact(meeting.at()))),
        said(standing, meeting),
        Stream.of(
                "negotiation.approval.party", "negotiation.field.role", "negotiation.field.people")
            .map(standing::say)
            .toList(),
        rows,
        open ? List.of(register) : List.of());
  }

  private static String said(Standing standing, InformationMeeting meeting) {
    var shell = standing.shell();
    var owners =
        meeting.owners().stream()
            .sorted()
            .map(one -> standing.say(ImplementationSheet.OWNER + Standing.code(one)))
            .collect(Collectors.joining(", "));
    var roles =
        meeting.roles().stream()
            .sorted()
            .map(one -> standing.say(ROLE + Standing.code(one)))
            .collect(Collectors.joining(", "));
    return shell.say(
        "negotiation.meeting.said",
        Map.of(
            "owners",
            owners.isEmpty() ? standing.say("negotiation.meeting.all") : owners,
            "roles",
            roles,
            "link",
            meeting.link().isEmpty() ? standing.say("negotiation.meeting.later") : meeting.link(),
            "closes",
            shell.dates().plain(meeting.closes()),
            "people",
            meeting.people()));
  }

  private SheetPage.Block questions(Standing standing, InformationMeeting meeting, Tried tried) {
    var acts = new ArrayList<Act>();
    acts.add(
        standing
            .form("question", meeting.id().toString(), tried)
            .ask("text", "write", "")
            .at(standing.address("meetings/question"), ids.get().toString()));
    if (standing.tends()) {
      meeting.questions().stream()
          .filter(one -> one.answer().isEmpty())
          .map(one ->
              standing
                  .form("reply", meeting.id() + "/" + one.id(), tried)
                  .about(one.text())
                  .ask("text", "write", "")
                  .at(standing.address("meetings/reply"), ids.get().toString()))
          .forEach(acts::add);
    }
    return new SheetPage.Block(
        standing.say("negotiation.meeting.questions"),
        "",
        Stream.of(
                "negotiation.approval.party",
                "negotiation.meeting.question",
                "negotiation.meeting.answer")
            .map(standing::say)
            .toList(),
        meeting.questions().stream()
            .map(one -> List.of(names.of(one.organisation()), one.text(), one.answer()))
            .toList(),
        acts);
  }

  private SheetPage.Block call(Standing standing, Tried tried) {
    var form =
        standing
            .form("call", "", tried)
            .ask("on", "date", "")
            .ask("clock", "time", "")
            .ask("closes", "date", "")
            .ask(
                "owners",
                "checks",
                "",
                standing.choices(ImplementationSheet.OWNER, OwnerType.values()))
            .ask(
                "roles",
                "checks",
                "nursing_leader,authority_leader,facility_leader,director",
                standing.choices(ROLE, ContactRole.values()))
            .ask("link", "text", "")
            .at(standing.address("meetings/call"), ids.get().toString());
    return standing.block("negotiation.meeting.new", List.of(), List.of(), List.of(form));
  }

  private static List<Choice> roles(Standing standing, InformationMeeting meeting) {
    return standing.choices(ROLE, meeting.roles().stream().sorted().toArray(ContactRole[]::new));
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    return switch (act) {
      case "register" ->
          new UseCommand.Register(
              standing.by(),
              filled.id("mark"),
              filled.one("role", ContactRole.class),
              filled.number("people"));
      case "question" ->
          new UseCommand.AskQuestion(
              standing.by(), filled.id("mark"), ids.get(), filled.said("text"));
      case "reply" -> reply(tending(standing), filled);
      case "call" -> call(tending(standing), filled);
      default -> throw Presses.unknown();
    };
  }

  private static Standing tending(Standing standing) {
    if (!standing.tends()) {
      throw Presses.unknown();
    }
    return standing;
  }

  private static LifeCommand reply(Standing standing, Filled filled) {
    var both = filled.said("mark").split("/", 2);
    var ids = new Filled(Map.of("meeting", both[0], "question", both[both.length - 1]));
    return new UseCommand.AnswerQuestion(
        standing.by(), ids.id("meeting"), ids.id("question"), filled.said("text"));
  }

  private LifeCommand call(Standing standing, Filled filled) {
    var at =
        filled.date("on").atTime(filled.clock("clock")).atZone(standing.shell().dates().zone());
    return new UseCommand.CallMeeting(
        standing.by(),
        new InformationMeeting(
            ids.get(),
            at.toInstant(),
            filled.date("closes"),
            filled.several("owners", OwnerType.class),
            filled.several("roles", ContactRole.class),
            filled.said("link"),
            List.of(),
            List.of()));
  }
}
