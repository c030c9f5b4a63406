package medspil.visit.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import medspil.visit.PreVisit;
import medspil.visit.PreVisitStage;
import medspil.visit.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Forbesøg*, also when a form on it was sent and not carried out.
@Component
final class VisitsPages {
  static final String FORM = "propose";

  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  VisitsPages(
      GoalTexts texts, Supplier<Directory> directory, Supplier<UUID> ids, Templates templates) {
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, VisitDoor.Opened opened, SentForm form) {
    var citizen = shell.viewer().isCitizen();
    var visits = opened.pathway().preVisits().about(opened.request().id());
    var said =
        texts.of(shell.viewer(), opened.id(), visits.stream().flatMap(PreVisit::notes).toList());
    var writer = new Writer(shell, opened, form, said);
    var unit = unit(opened.request().unit());
    var refusal = form.refusal();
    var page =
        new VisitsPage(
            citizen
                ? "/mine"
                : "/citizens/" + opened.id().value() + "/order/" + opened.request().id(),
            citizen ? shell.say("visit.back.mine") : unit,
            opened.address(),
            shell.say(citizen ? "visit.lead.citizen" : "visit.lead", Map.of("unit", unit)),
            refusal == null ? null : shell.say(refusal),
            visits.stream().map(writer::visit).toList(),
            citizen || opened.side().isEmpty() || !opened.request().state().isOpen()
                ? null
                : writer.proposing(),
            ids);
    var titled =
        shell
            .titled(shell.say("visit.title", Map.of("unit", unit)))
            .at(citizen ? Menu.MINE : Menu.CITIZENS);
    return templates.visitList(titled, page);
  }

  private String unit(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(one -> one.name()).orElse("–");
  }

  /// Writes the page for one reader.
  private record Writer(
      Shell shell, VisitDoor.Opened opened, SentForm form, Map<NoteId, String> said) {

    VisitsPage.Visit visit(PreVisit one) {
      var id = one.id().toString();
      return new VisitsPage.Visit(
          id,
          opened.address() + "/" + id,
          shell.say("visit.way." + to() + VisitDoor.code(one.way())),
          shell.say("visit.stage." + VisitDoor.code(one.stage())),
          css(one.stage()),
          when(one),
          said.getOrDefault(one.place(), ""),
          one.isAhead() ? opened.address() + "/" + id + "/invitation.ics" : null,
          cancelled(one),
          Stream.of(Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER)
              .flatMap(by -> words(one, by).stream())
              .toList(),
          acts(one));
    }

    private static String css(PreVisitStage stage) {
      return switch (stage) {
        case PROPOSED -> "ms-soon";
        case AGREED, HELD -> "ms-good";
        case CANCELLED -> "ms-quiet";
      };
    }

    private String when(PreVisit one) {
      var held = one.held();
      return held == null ? shell.dates().exact(one.time()) : shell.dates().plain(held);
    }

    private @Nullable String cancelled(PreVisit one) {
      var how = one.cancelled();
      return how == null
          ? null
          : shell.say(
              "visit.cancelled.why",
              Map.of("who", who(how.by()), "why", said.getOrDefault(how.why(), "")));
    }

    private Optional<VisitsPage.Words> words(PreVisit one, Side by) {
      return one.said(by)
          .map(it -> new VisitsPage.Words(who(by), said.getOrDefault(it.words(), "")));
    }

    private String who(Side by) {
      return shell.say("visit.who." + to() + VisitDoor.code(by));
    }

    /// The citizen is spoken to, and not of.
    private String to() {
      return shell.viewer().isCitizen() ? "own." : "";
    }

    private VisitsPage.Acts acts(PreVisit one) {
      var side = opened.side().orElse(null);
      if (side == null || one.cancelled() != null) {
        return new VisitsPage.Acts(false, null, null, null, null, "");
      }
      var staff = side != Side.CITIZEN;
      var about = one.id().toString();
      return new VisitsPage.Acts(
          staff && one.stage() == PreVisitStage.PROPOSED && one.proposedBy() != side,
          staff && one.isAhead() ? timing(about + "-move") : null,
          staff && one.isAhead()
              ? form.field(shell, about + "-held", "day", shell.say("visit.held"), "")
                  .mustBeFilled()
              : null,
          one.isAhead()
              ? form.field(shell, about + "-cancel", "why", shell.say("visit.cancel.why"), "")
                  .hint(shell.say("visit.cancel.hint." + VisitDoor.code(side)))
                  .mustBeFilled()
              : null,
          form.field(
                  shell,
                  about + "-say",
                  "words",
                  shell.say("visit.say." + VisitDoor.code(side)),
                  one.said(side).map(it -> said.getOrDefault(it.words(), "")).orElse(""))
              .hint(shell.say("visit.say.hint." + VisitDoor.code(side)))
              .mustBeFilled(),
          form.form());
    }

    VisitsPage.Proposing proposing() {
      var ways =
          Stream.concat(
                  Stream.of(new Choice("", shell.say("visit.choose"))),
                  Stream.of(Way.values())
                      .map(one ->
                          new Choice(one.name(), shell.say("visit.way." + VisitDoor.code(one)))))
              .toList();
      return new VisitsPage.Proposing(
          form.field(shell, FORM, "way", shell.say("visit.way"), "").mustBeFilled(),
          ways,
          timing(FORM));
    }

    private VisitsPage.Timing timing(String about) {
      return new VisitsPage.Timing(
          form.field(shell, about, "day", shell.say("visit.day"), "").mustBeFilled(),
          form.field(shell, about, "clock", shell.say("visit.clock"), "").mustBeFilled(),
          form.field(shell, about, "place", shell.say("visit.place"), "")
              .hint(shell.say("visit.place.hint"))
              .mustBeFilled());
    }
  }
}
