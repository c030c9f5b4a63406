package medspil.team.web;

import static medspil.team.web.SharedPlanPages.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.team.CoordinationGroups;
import medspil.team.CoordinationNeed;
import medspil.team.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes how much has to be drawn together for a citizen: what was judged, what it calls for, and
/// the questions for those who judge anew.
@Component
final class NeedCards {
  static final String FORM = "need";

  private final CoordinationGroups groups;

  NeedCards(CoordinationGroups groups) {
    this.groups = groups;
  }

  /// @param judges whether the reader may judge
  NeedCard of(Shell shell, Team team, Map<NoteId, String> words, boolean judges, PlanDraft draft) {
    return new NeedCard(
        team.need().map(one -> judged(shell, team, one, words)).orElse(null),
        judges ? form(shell, draft) : null);
  }

  private NeedCard.Judged judged(
      Shell shell, Team team, CoordinationNeed need, Map<NoteId, String> words) {
    var tag = shell.language().tag();
    var group = groups.named(need.group());
    return new NeedCard.Judged(
        group.map(one -> one.line().words().in(tag)).orElse(need.group()),
        group.map(one -> one.means().in(tag)).orElse(""),
        List.of(
            shell.say(need.complex() ? "team.need.complex.is" : "team.need.complex.not"),
            shell.say(need.limited() ? "team.need.limited.is" : "team.need.limited.not"),
            shell.say(need.acute() ? "team.need.acute.is" : "team.need.acute.not")),
        other(shell, need),
        words.get(need.why()),
        shell.dates().moment(need.at()),
        team.needs().size() > 1
            ? shell.say("team.need.earlier", Map.of("n", team.needs().size() - 1))
            : null);
  }

  private @Nullable String other(Shell shell, CoordinationNeed need) {
    var day = LocalDate.ofInstant(need.at(), shell.dates().zone());
    return pointedTo(need.complex(), need.limited(), need.acute(), day)
        .filter(one -> !one.line().code().equals(need.group()))
        .map(one ->
            shell.say(
                "team.need.other", Map.of("group", one.line().words().in(shell.language().tag()))))
        .orElse(null);
  }

  Optional<CoordinationGroups.Group> pointedTo(
      boolean complex, boolean limited, boolean acute, LocalDate day) {
    return groups.pointedTo(complex, limited, acute, day);
  }

  boolean isOffered(String group, LocalDate day) {
    return groups.offered(day).stream().anyMatch(one -> one.line().code().equals(group));
  }

  private NeedCard.Form form(Shell shell, PlanDraft draft) {
    var tag = shell.language().tag();
    var offered = groups.offered(shell.dates().today());
    return new NeedCard.Form(
        List.of(
            question(shell, draft, "complex", "team.need.complex"),
            question(shell, draft, "limited", "team.need.limited"),
            question(shell, draft, "acute", "team.need.acute")),
        field(shell, draft, FORM, "group", "team.need.group", ""),
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.need.group.as"))),
                offered.stream()
                    .map(one -> new Choice(one.line().code(), one.line().words().in(tag))))
            .toList(),
        offered.stream()
            .map(one -> one.line().words().in(tag) + ": " + one.examples().in(tag))
            .toList(),
        field(shell, draft, FORM, "words", "team.need.why", "").mustBeFilled(),
        draft.isOf(FORM));
  }

  private static NeedCard.Question question(
      Shell shell, PlanDraft draft, String name, String label) {
    return new NeedCard.Question(
        field(shell, draft, FORM, name, label, "").mustBeFilled(),
        List.of(
            new Choice("", shell.say("team.choose")),
            new Choice("yes", shell.say("team.yes")),
            new Choice("no", shell.say("team.no"))));
  }
}
