package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Library;
import medspil.negotiation.Draft;
import medspil.negotiation.Involvement;
import medspil.negotiation.Rights;
import medspil.negotiation.Stage;
import medspil.negotiation.Taking;
import medspil.page.Choice;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Puts the page of one draft together.
@Component
final class DraftPages {
  private final Supplier<Library> library;
  private final Names names;
  private final Supplier<UUID> ids;

  DraftPages(Supplier<Library> library, Names names, Supplier<UUID> ids) {
    this.library = library;
    this.names = names;
    this.ids = ids;
  }

  DraftPage of(Shell shell, Draft draft, Tried tried) {
    boolean mayWrite = Rights.mayWrite(shell.viewer(), draft);
    return new DraftPage(
        "/agreements/" + draft.agreement() + "/draft",
        draft.title(),
        lead(shell, draft),
        steps(shell, draft),
        notices(shell, draft),
        facts(shell, draft),
        draft.involved().stream().map(taking -> involved(shell, taking)).toList(),
        ways(shell, draft, mayWrite),
        mayWrite && draft.stage() == Stage.WRITING,
        mayWrite ? acts(shell, draft, tried) : List.of());
  }

  private static String lead(Shell shell, Draft draft) {
    return shell.say(
        "negotiation.draft.lead", Map.of("version", draft.version(), "id", draft.agreement()));
  }

  private static List<DraftPage.Step> steps(Shell shell, Draft draft) {
    return Stream.of(Stage.values())
        .map(stage -> {
          int far = stage.compareTo(draft.stage());
          var state = far < 0 ? "done" : far == 0 ? "here" : "later";
          return new DraftPage.Step(
              shell.say(Wordings.stage(stage)), shell.say("negotiation.step." + state), state);
        })
        .toList();
  }

  /// The frame went on while this was written.
  private List<DraftPage.Notice> notices(Shell shell, Draft draft) {
    var basis = draft.basis();
    if (basis == null) {
      return List.of();
    }
    return newest(basis.id())
        .filter(now -> now.version() > basis.version())
        .filter(now -> !now.ref().equals(draft.ref()))
        .map(now ->
            new DraftPage.Notice(
                shell.say(
                    "negotiation.draft.frame_changed",
                    Map.of(
                        "title", title(shell, now),
                        "basis", basis.version(),
                        "now", now.version())),
                shell.say("negotiation.draft.frame_changed.link"),
                "/agreements/%s/compare?before=%d&after=%d"
                    .formatted(basis.id(), basis.version(), now.version())))
        .stream()
        .toList();
  }

  private List<DraftPage.Fact> facts(Shell shell, Draft draft) {
    var facts = new ArrayList<DraftPage.Fact>();
    facts.add(fact(shell, "negotiation.draft.keeper", names.of(draft.keeper())));
    var basis = draft.basis();
    if (basis != null) {
      var title = newest(basis.id()).map(one -> title(shell, one)).orElse(basis.id());
      var version = shell.say("negotiation.version", Map.of("version", basis.version()));
      facts.add(fact(shell, "negotiation.draft.basis", title + ", " + version));
    }
    facts.add(fact(shell, "negotiation.draft.revision", String.valueOf(draft.revision())));
    facts.add(fact(shell, "negotiation.draft.parties", String.valueOf(draft.parties().size())));
    return facts;
  }

  private static DraftPage.Fact involved(Shell shell, Taking taking) {
    var how = shell.say(Wordings.involvement(taking.how()));
    var what = taking.what().isEmpty() ? "" : ": " + taking.what();
    return new DraftPage.Fact(
        taking.organisation(), how + ", " + shell.dates().plain(taking.on()) + what);
  }

  private static List<DraftPage.Notice> ways(Shell shell, Draft draft, boolean mayWrite) {
    var ways = new ArrayList<DraftPage.Notice>();
    var address = "/agreements/" + draft.agreement() + "/draft";
    if (mayWrite && draft.text().contains("responsibility:")) {
      ways.add(
          new DraftPage.Notice(
              shell.say("negotiation.services.lead"),
              shell.say("negotiation.services.title"),
              address + "/services"));
    }
    if (draft.isHeard()) {
      var comments = Map.of("count", draft.comments().size());
      ways.add(
          new DraftPage.Notice(
              shell.say("negotiation.hearing.said", comments),
              shell.say("negotiation.hearing.title"),
              address + "/hearing"));
    }
    if (mayWrite || draft.stage() == Stage.APPROVAL) {
      var missing = Map.of("count", draft.missing().size(), "asked", draft.asked().size());
      ways.add(
          new DraftPage.Notice(
              shell.say("negotiation.approval.said", missing),
              shell.say("negotiation.approval.title"),
              address + "/approval"));
    }
    return ways;
  }

  private List<Act> acts(Shell shell, Draft draft, Tried tried) {
    var acts = new ArrayList<Act>();
    if (draft.stage() == Stage.WRITING) {
      acts.add(
          act(draft, "open-hearing", form(shell, "open-hearing", tried).ask("until", "date", "")));
    }
    if (draft.stage() == Stage.HEARING) {
      acts.add(act(draft, "close-hearing", form(shell, "close-hearing", tried)));
    }
    acts.add(act(draft, "involve", involve(shell, tried)));
    acts.add(act(draft, "withdraw", form(shell, "withdraw", tried)));
    return acts;
  }

  private static ActForm involve(Shell shell, Tried tried) {
    var ways =
        Stream.of(Involvement.values())
            .map(how ->
                new Choice(
                    how.name().toLowerCase(Locale.ROOT), shell.say(Wordings.involvement(how))))
            .toList();
    return form(shell, "involve", tried)
        .ask("organisation", "text", "")
        .ask("how", "choose", "took_part", ways)
        .ask("on", "date", shell.dates().today().toString())
        .ask("what", "write", "");
  }

  private static ActForm form(Shell shell, String act, Tried tried) {
    return new ActForm(shell, act, "", tried);
  }

  private Act act(Draft draft, String act, ActForm form) {
    return form.at("/agreements/" + draft.agreement() + "/draft/" + act, ids.get().toString());
  }

  private Optional<Agreement> newest(String id) {
    return library.get().agreements().stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  private static String title(Shell shell, Agreement one) {
    return one.identity().title().in(shell.language().tag());
  }

  private static DraftPage.Fact fact(Shell shell, String key, String value) {
    return new DraftPage.Fact(shell.say(key), value);
  }
}
