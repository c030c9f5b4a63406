package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Refusal;
import medspil.negotiation.Guests;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.LifeRefusal;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One information meeting, for those who work with the agreement: who comes, what was asked, and
/// what everybody is told.
@RestController
final class InformationMeetingRoute {
  private final Standings standings;
  private final InformationMeetingPages pages;
  private final DraftDoor door;
  private final Guests guests;
  private final GuestMails mails;
  private final Templates templates;
  private final Supplier<UUID> ids;

  InformationMeetingRoute(
      Standings standings,
      InformationMeetingPages pages,
      DraftDoor door,
      Guests guests,
      GuestMails mails,
      Templates templates,
      Supplier<UUID> ids) {
    this.standings = standings;
    this.pages = pages;
    this.door = door;
    this.guests = guests;
    this.mails = mails;
    this.templates = templates;
    this.ids = ids;
  }

  @GetMapping("/agreements/{id}/meetings/{meeting}")
  JteModel show(Shell shell, @PathVariable String id, @PathVariable UUID meeting) {
    var standing = standings.of(shell, id);
    return page(standing, find(standing, meeting), Tried.NOTHING);
  }

  @GetMapping("/agreements/{id}/meetings/{meeting}/registered.csv")
  ResponseEntity<byte[]> csv(Shell shell, @PathVariable String id, @PathVariable UUID meeting) {
    var standing = standings.of(shell, id);
    var found = hosted(standing, meeting);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "attachment; filename=\"medspil-" + meeting + ".csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(pages.csv(standing, found).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/agreements/{id}/meetings/{meeting}/{act}")
  Reply<JteModel> press(
      Shell shell,
      @PathVariable String id,
      @PathVariable UUID meeting,
      @PathVariable String act,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> values) {
    var standing = standings.of(shell, id);
    var found = find(standing, meeting);
    var filled = Filled.of(values);
    try {
      var wish = new MeetingPresses(standing, found, Tried.NOTHING, ids).wish(act, filled);
      var told = mails.about(standing, found, wish);
      return door.press(shell, id, command, wish, told)
          .map(why -> Reply.again(refused(shell, id, meeting, act, filled, why)))
          .orElseGet(() -> Reply.done("negotiation.flash.recorded", at(standing, found)));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(standing, found, wrong.tried(act, filled)));
    }
  }

  /// Who was overtaken sees what stands now beside what they wrote, and saves over it by intent.
  private JteModel refused(
      Shell shell, String id, UUID meeting, String act, Filled filled, Refusal why) {
    var standing = standings.of(shell, id);
    var now = find(standing, meeting);
    var values = new HashMap<>(filled.values());
    if (why == LifeRefusal.OVERTAKEN) {
      values.put("mark", MeetingForm.mark(now));
    }
    return page(standing, now, Tried.refused(act, values, why));
  }

  @PostMapping("/agreements/{id}/meetings/{meeting}/remove_guest")
  Reply<JteModel> remove(
      Shell shell,
      @PathVariable String id,
      @PathVariable UUID meeting,
      @RequestParam(defaultValue = "") String mark) {
    var standing = standings.of(shell, id);
    var found = hosted(standing, meeting);
    guests.remove(meeting, guest(mark));
    return Reply.done("negotiation.flash.removed", at(standing, found));
  }

  @PostMapping("/agreements/{id}/meetings/{meeting}/drop_question")
  Reply<JteModel> drop(
      Shell shell,
      @PathVariable String id,
      @PathVariable UUID meeting,
      @RequestParam(defaultValue = "") String mark) {
    var standing = standings.of(shell, id);
    var found = hosted(standing, meeting);
    guests.dropQuestion(meeting, guest(mark));
    return Reply.done("negotiation.flash.removed", at(standing, found));
  }

  private static String at(Standing standing, InformationMeeting meeting) {
    return InformationMeetingPages.own(standing, meeting);
  }

  private static UUID guest(String mark) {
    try {
      return UUID.fromString(mark);
    } catch (IllegalArgumentException _) {
      throw new NotThere();
    }
  }

  private static InformationMeeting find(Standing standing, UUID meeting) {
    return standing.after().meeting(meeting).orElseThrow(NotThere::new);
  }

  private static InformationMeeting hosted(Standing standing, UUID meeting) {
    var found = find(standing, meeting);
    if (!InformationMeetingPages.isHost(standing, found)) {
      throw new NotThere();
    }
    return found;
  }

  private JteModel page(Standing standing, InformationMeeting meeting, Tried tried) {
    var shell = standing.shell();
    var title = new MeetingWords(shell, meeting).title();
    return templates.negotiationMeeting(
        shell.titled(title).at(Menu.AGREEMENTS), pages.page(standing, meeting, tried));
  }
}
