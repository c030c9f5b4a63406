package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.Draft;
import medspil.negotiation.Rights;
import medspil.negotiation.Stage;
import medspil.page.Choice;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Puts the page of the approvals together.
@Component
final class ApprovalPages {
  private static final Set<OrganisationKind> WITH_A_COUNCIL =
      EnumSet.of(
          OrganisationKind.MUNICIPALITY, OrganisationKind.REGION, OrganisationKind.HEALTH_TRUST);

  private final Names names;
  private final Supplier<Directory> directory;
  private final CheckDraft check;
  private final Supplier<UUID> ids;

  ApprovalPages(Names names, Supplier<Directory> directory, CheckDraft check, Supplier<UUID> ids) {
    this.names = names;
    this.directory = directory;
    this.check = check;
    this.ids = ids;
  }

  ApprovalPage of(Shell shell, Draft draft, Tried tried, List<String> faults) {
    return new ApprovalPage(
        "/agreements/" + draft.agreement() + "/draft",
        draft.title(),
        lead(shell, draft),
        draft.asked().stream().map(party -> row(shell, draft, party)).toList(),
        acts(shell, draft, tried),
        faults);
  }

  private static String lead(Shell shell, Draft draft) {
    return switch (draft.stage()) {
      case WRITING, HEARING -> shell.say("negotiation.approval.lead");
      case APPROVAL ->
          shell.say(
              "negotiation.approval.said",
              Map.of("count", draft.missing().size(), "asked", draft.asked().size()));
    };
  }

  private ApprovalPage.Row row(Shell shell, Draft draft, OrganisationId party) {
    var vote = draft.votes().stream().filter(one -> one.party().equals(party)).findFirst();
    var state = vote.map(one -> one.approved() ? "approved" : "rejected").orElse("waiting");
    var css = vote.map(one -> one.approved() ? "ms-good" : "ms-late").orElse("");
    return new ApprovalPage.Row(
        names.tag(party),
        shell.say("negotiation.vote." + state),
        css,
        vote.map(one -> one.body() + ", " + shell.dates().plain(one.on()) + ", " + one.minutes())
            .orElse(""));
  }

  private List<Act> acts(Shell shell, Draft draft, Tried tried) {
    var acts = new ArrayList<Act>();
    boolean keeps = Rights.mayWrite(shell.viewer(), draft);
    if (keeps && draft.stage() == Stage.WRITING) {
      acts.add(at(draft, "ask", ask(shell, draft, tried)));
    }
    if (draft.stage() != Stage.APPROVAL) {
      return acts;
    }
    var mine =
        draft.asked().stream()
            .filter(party -> Rights.mayDecideFor(shell.viewer(), party, draft))
            .toList();
    if (!mine.isEmpty() && !draft.isApproved()) {
      acts.add(at(draft, "decide", decide(shell, mine, tried)));
    }
    if (keeps && draft.isApproved()) {
      acts.add(at(draft, "publish", publish(shell, draft, tried)));
    }
    if (keeps) {
      acts.add(at(draft, "take-back", new ActForm(shell, "take-back", "", tried)));
    }
    return acts;
  }

  /// Those with a council or a board of their own are proposed; who else must, the keeper says.
  private ActForm ask(Shell shell, Draft draft, Tried tried) {
    var proposed =
        draft.parties().stream()
            .filter(this::hasACouncil)
            .map(party -> party.value().toString())
            .collect(Collectors.joining(","));
    return new ActForm(shell, "ask", "", tried)
        .ask("of", "checks", proposed, choices(draft.parties().stream().toList()));
  }

  private boolean hasACouncil(OrganisationId party) {
    return directory
        .get()
        .organisation(party)
        .filter(one -> WITH_A_COUNCIL.contains(one.kind()))
        .isPresent();
  }

  private ActForm decide(Shell shell, List<OrganisationId> mine, Tried tried) {
    var answers =
        List.of(
            new Choice("yes", shell.say("negotiation.vote.approved")),
            new Choice("no", shell.say("negotiation.vote.rejected")));
    return new ActForm(shell, "decide", "", tried)
        .ask("party", "choose", "", choices(mine))
        .ask("decision", "choose", "yes", answers)
        .ask("body", "text", "")
        .ask("on", "date", shell.dates().today().toString())
        .ask("minutes", "text", "");
  }

  private ActForm publish(Shell shell, Draft draft, Tried tried) {
    var none = new ArrayList<>(List.of(new Choice("", shell.say("negotiation.publish.none"))));
    none.addAll(choices(draft.asked()));
    return new ActForm(shell, "publish", "", tried)
        .ask("from", "date", "")
        .ask("other", "choose", "", none)
        .ask("other_from", "date", "");
  }

  private List<Choice> choices(List<OrganisationId> parties) {
    return parties.stream()
        .map(party -> new Choice(party.value().toString(), names.of(party)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private Act at(Draft draft, String act, ActForm form) {
    return form.at(
        "/agreements/" + draft.agreement() + "/draft/approval/" + act, ids.get().toString());
  }

  /// What stands in the way of a text that others shall approve.
  boolean isSound(Draft draft) {
    return check.of(draft.ref(), draft.keeper(), draft.text()).isSound();
  }
}
