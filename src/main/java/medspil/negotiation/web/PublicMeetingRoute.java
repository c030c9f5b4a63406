package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.GuestRules;
import medspil.negotiation.Guests;
import medspil.page.Language;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// An information meeting that was announced, for everybody: nobody signs in to read of it, to
/// register or to withdraw.
@RestController
final class PublicMeetingRoute {
  private final PublicMeetings meetings;
  private final Guests guests;
  private final GuestRules rules;
  private final PressesPerAddress presses;
  private final Templates templates;

  PublicMeetingRoute(
      PublicMeetings meetings,
      Guests guests,
      GuestRules rules,
      PressesPerAddress presses,
      Templates templates) {
    this.meetings = meetings;
    this.guests = guests;
    this.rules = rules;
    this.presses = presses;
    this.templates = templates;
  }

  @GetMapping("/public/{language}/agreements/{id}/meetings/{meeting}")
  ResponseEntity<JteModel> read(
      Shell shell,
      @PathVariable String language,
      @PathVariable String id,
      @PathVariable UUID meeting,
      @RequestParam(defaultValue = "") String told) {
    known(language);
    var said = told.equals("withdrawn") ? shell.say("negotiation.guest.withdrawn") : "";
    return page(
        shell, meetings.find(id, meeting), PublicMeetings.Sent.NOTHING, said, HttpStatus.OK);
  }

  @PostMapping("/public/{language}/agreements/{id}/meetings/{meeting}/register")
  ResponseEntity<?> register(
      Shell shell,
      HttpServletRequest request,
      @PathVariable String language,
      @PathVariable String id,
      @PathVariable UUID meeting,
      @RequestParam UUID command,
      @RequestParam Map<String, String> values) {
    known(language);
    var told = meetings.find(id, meeting);
    var filled = new Filled(values);
    var wrong = wrong(shell, told, command, filled);
    if (wrong.isEmpty() && !presses.allows(request.getRemoteAddr(), shell.dates().now())) {
      wrong.put("", "negotiation.wrong.guest_many");
    }
    if (wrong.isEmpty()) {
      var word = guests.write(guest(shell, told, command, filled), rules.most());
      if (word.isPresent()) {
        return to(PublicMeetings.address(shell, "/registrations/" + word.get()) + "#content");
      }
      wrong.put("", "negotiation.wrong.guest_full");
    }
    var sent = new PublicMeetings.Sent(command.toString(), filled, wrong);
    return page(shell, told, sent, "", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// By field; all of it at once.
  private static Map<String, String> wrong(
      Shell shell, PublicMeetings.Told told, UUID command, Filled filled) {
    var wrong = new HashMap<String, String>();
    if (!told.isOpen(shell)) {
      wrong.put("", "refusal.negotiation.registration_closed");
      return wrong;
    }
    if (!filled.said("website").isEmpty()) {
      wrong.put("website", "negotiation.wrong.guest_website");
    }
    if (role(told, filled).isEmpty()) {
      wrong.put("role", "negotiation.wrong.choice");
    }
    wrong.putAll(guest(shell, told, command, filled).faults());
    return wrong;
  }

  private static Optional<ContactRole> role(PublicMeetings.Told told, Filled filled) {
    return told.meeting().plan().roles().stream()
        .filter(one -> Standing.code(one).equals(filled.said("role")))
        .findFirst();
  }

  private static Guest guest(Shell shell, PublicMeetings.Told told, UUID command, Filled filled) {
    return new Guest(
        command,
        told.agreement().id(),
        told.meeting().id(),
        shell.language().tag(),
        role(told, filled).orElse(ContactRole.DIRECTOR),
        filled.said("name"),
        filled.said("organisation"),
        filled.said("email"),
        filled.said("question"),
        shell.dates().now());
  }

  @GetMapping("/public/{language}/registrations/{word}")
  ResponseEntity<JteModel> own(
      Shell shell, @PathVariable String language, @PathVariable String word) {
    known(language);
    var guest = guests.opened(word).orElseThrow(NotThere::new);
    var page = meetings.page(shell, guest, word);
    var titled = shell.titled(shell.say("negotiation.guest.registered"));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(templates.negotiationPublicGuest(titled, page));
  }

  @PostMapping("/public/{language}/registrations/{word}/withdraw")
  ResponseEntity<?> withdraw(
      Shell shell, @PathVariable String language, @PathVariable String word) {
    known(language);
    var guest = guests.opened(word).orElseThrow(NotThere::new);
    guests.withdraw(word);
    var path = PublicMeetings.path(guest.agreement(), guest.meeting());
    return to(PublicMeetings.address(shell, path) + "?told=withdrawn");
  }

  private ResponseEntity<JteModel> page(
      Shell shell,
      PublicMeetings.Told told,
      PublicMeetings.Sent sent,
      String said,
      HttpStatus status) {
    var title = new MeetingWords(shell, told.meeting()).title();
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(
            templates.negotiationPublicMeeting(
                shell.titled(title), meetings.page(shell, told, sent, said)));
  }

  private static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(address))
        .build();
  }

  private static void known(String language) {
    if (Language.tagged(language).isEmpty()) {
      throw new NotThere();
    }
  }
}
