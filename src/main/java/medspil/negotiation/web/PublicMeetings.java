package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.HeldOn;
import medspil.directory.OrganisationId;
import medspil.negotiation.Guest;
import medspil.negotiation.GuestRules;
import medspil.negotiation.InformationMeeting;
import medspil.negotiation.Lives;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Language;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Puts together what everybody reads of an information meeting, and what somebody who registered
/// reads.
@Component
final class PublicMeetings {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Lives lives;
  private final Names names;
  private final GuestRules rules;
  private final Supplier<UUID> ids;

  PublicMeetings(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Lives lives,
      Names names,
      GuestRules rules,
      Supplier<UUID> ids) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.lives = lives;
    this.names = names;
    this.rules = rules;
    this.ids = ids;
  }

  /// A meeting that was announced. When its agreement has ended it may still be read, and whoever
  /// registered may still withdraw.
  record Told(
      Agreement agreement, boolean inForce, List<Agreement> all, InformationMeeting meeting) {
    boolean isOpen(Shell shell) {
      return inForce && new MeetingWords(shell, meeting).isOpen();
    }
  }

  /// A form as it was sent, and what is wrong with it.
  ///
  /// @param wrong what is wrong by field; under the empty name what is wrong with all of it
  record Sent(String command, Filled filled, Map<String, String> wrong) {
    static final Sent NOTHING = new Sent("", new Filled(Map.of()), Map.of());
  }

  /// After the language.
  static String path(String agreement, UUID meeting) {
    return "/agreements/" + agreement + "/meetings/" + meeting;
  }

  static String address(Shell shell, String path) {
    return "/public/" + shell.language().tag() + path;
  }

  /// What is not announced answers as what is not there.
  Told find(String agreement, UUID meeting) {
    var all = new HeldOn(circumstances.get().day()).of(agreements.get().agreements());
    var held = latest(all, agreement);
    var found =
        held.or(() -> latest(agreements.get().agreements(), agreement)).orElseThrow(NotThere::new);
    return lives
        .of(agreement)
        .afterwards()
        .meeting(meeting)
        .filter(InformationMeeting::isPublic)
        .map(one -> new Told(found, held.isPresent(), all, one))
        .orElseThrow(NotThere::new);
  }

  private static Optional<Agreement> latest(Collection<Agreement> among, String id) {
    return among.stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  PublicMeetingPage page(Shell shell, Told told, Sent sent, String said) {
    var words = new MeetingWords(shell, told.meeting());
    var path = path(told.agreement().id(), told.meeting().id());
    var language = shell.language().tag();
    return new PublicMeetingPage(
        address(shell, told.inForce() ? "/agreements/" + told.agreement().id() : "/agreements"),
        told.agreement().identity().title().in(language),
        told.inForce() ? words.state() : shell.say("negotiation.meeting.ended"),
        said,
        Stream.of(Language.values())
            .map(one ->
                new PublicMeetingPage.Way(one.tag(), one.ownName(), "/public/" + one.tag() + path))
            .toList(),
        words.facts(false),
        MeetingForm.agenda(told.meeting().plan(), told.agreement(), told.all(), language),
        told.meeting().plan().material(),
        told.isOpen(shell) ? form(shell, told.meeting(), address(shell, path), sent) : null,
        told.meeting().answered());
  }

  private GuestForm form(Shell shell, InformationMeeting meeting, String address, Sent sent) {
    var roles = new ArrayList<Choice>();
    roles.add(new Choice("", shell.say("negotiation.guest.choose")));
    meeting.plan().roles().stream()
        .sorted()
        .map(
            one -> new Choice(Standing.code(one), shell.say(MeetingForm.ROLE + Standing.code(one))))
        .forEach(roles::add);
    var all = sent.wrong().get("");
    return new GuestForm(
        address + "/register",
        sent.command().isEmpty() ? ids.get().toString() : sent.command(),
        field(shell, "role", sent).mustBeFilled(),
        roles,
        field(shell, "name", sent).mustBeFilled(),
        field(shell, "organisation", sent).mustBeFilled(),
        field(shell, "email", sent).hint(shell.say("negotiation.guest.email.hint")),
        field(shell, "question", sent).hint(shell.say("negotiation.guest.question.hint")),
        field(shell, "website", sent),
        kept(shell, meeting),
        all == null ? null : shell.say(all));
  }

  private static Field field(Shell shell, String name, Sent sent) {
    var made = Field.of(name, shell.say("negotiation.guest." + name), sent.filled().said(name));
    var wrong = sent.wrong().get(name);
    return wrong == null ? made : made.wrong(shell.say(wrong));
  }

  private String kept(Shell shell, InformationMeeting meeting) {
    var day = meeting.plan().at().atZone(shell.dates().zone()).toLocalDate().plus(rules.keep());
    return shell.say(
        "negotiation.guest.kept",
        Map.of("host", host(shell, meeting), "day", shell.dates().plain(day)));
  }

  private String host(Shell shell, InformationMeeting meeting) {
    OrganisationId host = meeting.host();
    return host == null ? shell.say("negotiation.meeting.host") : names.of(host);
  }

  /// What one who registered finds behind their word.
  PublicGuestPage page(Shell shell, Guest guest, String word) {
    var told = find(guest.agreement(), guest.meeting());
    var words = new MeetingWords(shell, told.meeting());
    var role = shell.say(MeetingForm.ROLE + Standing.code(guest.role()));
    return new PublicGuestPage(
        address(shell, path(guest.agreement(), guest.meeting())),
        words.title(),
        told.agreement().identity().title().in(shell.language().tag()),
        told.meeting().isCalledOff(),
        words.facts(true),
        Stream.of(
                fact(shell, "name", guest.name()),
                fact(shell, "organisation", guest.organisation()),
                fact(shell, "role", role),
                fact(shell, "address", guest.email()),
                fact(shell, "asked", guest.question()))
            .filter(one -> !one.said().isEmpty())
            .toList(),
        kept(shell, told.meeting()),
        address(shell, "/registrations/" + word + "/withdraw"));
  }

  private static InformationMeetingPage.Fact fact(Shell shell, String name, String said) {
    return new InformationMeetingPage.Fact(shell.say("negotiation.guest." + name), said, "");
  }
}
