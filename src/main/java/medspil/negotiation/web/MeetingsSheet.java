package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.negotiation.Guests;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.LifeCommand;
import medspil.page.NotThere;
import org.springframework.stereotype.Component;

/// The information meetings of an agreement, each with a page of its own.
@Component
final class MeetingsSheet implements Sheet {
  private final Guests guests;
  private final Supplier<UUID> ids;

  MeetingsSheet(Guests guests, Supplier<UUID> ids) {
    this.guests = guests;
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
        .sorted(Comparator.comparing(one -> one.plan().at()))
        .map(meeting -> meeting(standing, meeting))
        .forEach(blocks::add);
    if (standing.tends()) {
      var form =
          MeetingForm.empty(standing, tried)
              .at(standing.address("meetings/call"), ids.get().toString());
      blocks.add(standing.block("negotiation.meeting.new", List.of(), List.of(), List.of(form)));
    }
    return blocks;
  }

  private SheetPage.Block meeting(Standing standing, InformationMeeting meeting) {
    var shell = standing.shell();
    var words = new MeetingWords(shell, meeting);
    var count =
        shell.say(
            "negotiation.meeting.count",
            Map.of("people", meeting.people() + guests.count(meeting.id())));
    return new SheetPage.Block(
        words.title(),
        words.state() + " " + count,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new SheetPage.Pill(
                shell.say("negotiation.meeting.see"),
                InformationMeetingPages.own(standing, meeting),
                false)));
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    if (!act.equals("call") || !standing.tends()) {
      throw new NotThere();
    }
    return MeetingForm.wish(standing, ids.get(), 0, filled);
  }
}
