package medspil.agreement.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AnnouncedMeetings;
import medspil.agreement.AssignmentRule;
import medspil.agreement.Clause;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.Limit;
import medspil.agreement.PartyFunction;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.StandingRule;
import medspil.page.Language;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says agreements in force to everybody.
final class PublicReader {
  private final Shell shell;
  private final Wording wording;
  private final Reader reader;
  private final List<Agreement> all;

  /// @param all those in force
  PublicReader(Shell shell, List<Agreement> all) {
    this.shell = shell;
    this.wording = new Wording(shell);
    this.reader = new Reader(shell, all);
    this.all = all;
  }

  PublicListPage.Line line(Agreement one, List<DocumentPage.PartyPart> parties) {
    var roles = parties.stream().map(DocumentPage.PartyPart::role);
    return new PublicListPage.Line(
        address("/agreements/" + one.id()),
        wording.title(one),
        wording.kind(one),
        reader.since(one),
        roles.collect(Collectors.joining(", ")));
  }

  /// Whether the words stand in what it is called, what kind it is, or whom it is for.
  boolean fits(PublicListPage.Line line, List<DocumentPage.PartyPart> parties, String words) {
    var members = parties.stream().flatMap(party -> party.members().stream());
    var text =
        Stream.concat(Stream.of(line.title(), line.kind(), line.parties()), members)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(text::contains);
  }

  PublicPage page(
      Agreement one,
      List<DocumentPage.PartyPart> parties,
      List<AnnouncedMeetings.Announced> meetings) {
    return new PublicPage(
        address("/agreements"),
        address("/agreements/" + one.id() + "/document.pdf"),
        reader.page(one),
        parties,
        meetings.stream().map(this::meeting).toList(),
        owed(one),
        languages("/agreements/" + one.id()));
  }

  private PublicPage.Meeting meeting(AnnouncedMeetings.Announced one) {
    boolean held = one.at().isBefore(shell.dates().now());
    var state =
        one.calledOff()
            ? shell.say("agreement.public.meeting.called_off")
            : held
                ? shell.say("agreement.public.meeting.held", Map.of("answered", one.answered()))
                : shell.say("agreement.public.meeting.coming");
    return new PublicPage.Meeting(address(one.path()), shell.dates().exact(one.at()), state);
  }

  String address(String path) {
    return address(shell.language(), path);
  }

  private static String address(Language language, String path) {
    return "/public/" + language.tag() + path;
  }

  List<ReadLink> languages(String path) {
    return Stream.of(Language.values())
        .map(one -> new ReadLink(one.ownName(), one.tag(), address(one, path)))
        .toList();
  }

  private List<PublicPage.OwedBy> owed(Agreement one) {
    var parts = new RuleParts(wording, Chain.around(one, all));
    var byParty = new LinkedHashMap<String, List<PublicPage.Line>>();
    Stream.concat(Stream.of(one), reader.annexes(one))
        .flatMap(part -> part.clauses().stream())
        .forEach(clause ->
            clause.rules().stream()
                .filter(Rule::isAgreed)
                .forEach(rule ->
                    owed(parts, clause, rule)
                        .ifPresent(owes ->
                            byParty
                                .computeIfAbsent(wording.who(owes.who()), _ -> new ArrayList<>())
                                .add(owes.line()))));
    return byParty.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new PublicPage.OwedBy(each.getKey(), each.getValue()))
        .toList();
  }

  private record Owes(PartyFunction who, PublicPage.Line line) {}

  private Optional<Owes> owed(RuleParts parts, Clause clause, Rule rule) {
    return switch (rule) {
      case DutyRule duty -> Optional.of(duty(parts, clause, duty));
      case GuardRule guard ->
          Optional.ofNullable(guard.crossed()).map(duty -> duty(parts, clause, duty));
      case RecurrenceRule again ->
          Optional.of(
              new Owes(
                  again.who(),
                  line(
                      clause,
                      wording.in(again.shall()),
                      wording.events(again.trigger().events()),
                      wording.limit(again.every()))));
      case AssignmentRule _, StandingRule _ -> Optional.empty();
    };
  }

  private Owes duty(RuleParts parts, Clause clause, DutyRule duty) {
    return new Owes(
        duty.who(),
        line(
            clause,
            wording.in(duty.shall()),
            wording.events(duty.trigger().events()),
            within(parts, duty.within())));
  }

  private static String within(RuleParts parts, @Nullable Limit limit) {
    return limit == null ? "" : parts.limit(limit);
  }

  private PublicPage.Line line(Clause clause, String what, String when, String within) {
    return new PublicPage.Line(
        what,
        when,
        within,
        shell.say("agreement.clause", Map.of("number", clause.number())),
        "#clause-" + clause.number());
  }
}
