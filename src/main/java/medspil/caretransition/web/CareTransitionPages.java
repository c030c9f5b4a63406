package medspil.caretransition.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Workers;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitions;
import medspil.caretransition.NewThing;
import medspil.caretransition.OwnWord;
import medspil.citizen.Pathway;
import medspil.goal.GoalTexts;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one care transition, also when a form on it was sent and not carried out.
@Component
final class CareTransitionPages {
  private final CareTransitionsPages list;
  private final CareTransitionDoor door;
  private final GoalTexts texts;
  private final Workers workers;
  private final Supplier<UUID> ids;
  private final Templates templates;

  CareTransitionPages(
      CareTransitionsPages list,
      CareTransitionDoor door,
      GoalTexts texts,
      Workers workers,
      Supplier<UUID> ids,
      Templates templates) {
    this.list = list;
    this.door = door;
    this.texts = texts;
    this.workers = workers;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id, CareTransition one) {
    return CareTransitionsPages.address(id) + "/" + one.id();
  }

  /// A form's name on its page, where one stands under each thing that is passed on.
  static String form(String form, Map<String, String> given) {
    var point = given.getOrDefault("point", "");
    return point.isEmpty() ? form : form + "-" + point;
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, CareTransition one, SentForm form) {
    var sides = TransitionSides.of(shell.viewer(), one);
    var known = pathway.careTransitions();
    var said = texts.of(shell.viewer(), id, notes(one, known).toList());
    var parts = new CareTransitionParts(shell, one, sides, said, form);
    var refusal = form.refusal();
    var page =
        new CareTransitionPage(
            new CareTransitionsPage.Link(
                CareTransitionsPages.address(id),
                shell.say("caretransition.title") + ": " + list.name(shell, id)),
            address(id, one),
            list.tag(one.from()),
            list.tag(one.to()),
            list.stage(shell, one),
            facts(shell, one, said),
            refusal == null ? null : shell.say(refusal),
            consent(shell, one, sides, door.around(shell, id, pathway).contains(one.to())),
            parts.passed(),
            parts.passing(),
            parts.talks(),
            parts.talking(),
            parts.newThings(),
            sides.to() && sides.stands()
                ? Arrays.stream(NewThing.values()).map(parts::telling).toList()
                : List.of(),
            parts.ownWords(),
            sides.any() && sides.stands()
                ? Arrays.stream(OwnWord.values())
                    .filter(word -> sides.citizen() || !one.isOwn(word))
                    .map(parts::saying)
                    .toList()
                : List.of(),
            story(known, sides, said),
            parts.retold(),
            parts.retelling(),
            parts.acts(),
            form.form(),
            ids);
    var titled = shell.titled(shell.say("caretransition.one")).at(CareTransitionsPages.menu(shell));
    return templates.caretransitionOne(titled, page);
  }

  private static Stream<NoteId> notes(CareTransition one, CareTransitions known) {
    var story = known.story();
    return story == null ? one.notes() : Stream.concat(one.notes(), Stream.of(story.words()));
  }

  // For the two sides, while they work on it.
  private static @Nullable String story(
      CareTransitions known, TransitionSides sides, Map<NoteId, String> said) {
    var story = known.story();
    return story == null || !sides.any() || !sides.stands() ? null : said.get(story.words());
  }

  private List<CareTransitionPage.Fact> facts(
      Shell shell, CareTransition one, Map<NoteId, String> said) {
    var facts = new ArrayList<CareTransitionPage.Fact>();
    facts.add(
        fact(
            shell.say(
                "caretransition.fact.last",
                Map.of("from", list.named(one.from()), "day", shell.dates().plain(one.lastDay()))),
            false));
    one.firstDay()
        .ifPresent(day ->
            facts.add(
                fact(
                    shell.say(
                        "caretransition.fact.first",
                        Map.of("to", list.named(one.to()), "day", shell.dates().plain(day))),
                    false)));
    if (one.gap() > 0) {
      facts.add(fact(shell.say("caretransition.fact.gap", Map.of("n", one.gap())), true));
    }
    var answer = one.answer();
    if (answer != null) {
      workers
          .byId(answer.person())
          .map(who -> shell.say("caretransition.fact.who", Map.of("who", who.asCitizensSeeIt())))
          .ifPresent(text -> facts.add(fact(text, false)));
    }
    if (answer != null && answer.why() != null) {
      facts.add(
          fact(
              shell.say(
                  "caretransition.fact.why",
                  Map.of("to", list.named(one.to()), "why", said.getOrDefault(answer.why(), ""))),
              true));
    }
    var open = one.open().size();
    if (open > 0 && one.state() == CareTransition.State.ARRIVED) {
      facts.add(fact(shell.say("caretransition.fact.open", Map.of("n", open)), true));
    }
    return facts;
  }

  private static CareTransitionPage.Fact fact(String text, boolean warns) {
    return new CareTransitionPage.Fact(text, warns);
  }

  /// @param around whether those who are asked have to do with the citizen anyway
  private CareTransitionPage.Consent consent(
      Shell shell, CareTransition one, TransitionSides sides, boolean around) {
    var agreed = one.agreed();
    var asks = sides.stands() && (sides.citizen() || sides.from());
    var who = sides.citizen() ? "own" : "heard";
    var names = Map.of("from", list.named(one.from()), "to", list.named(one.to()));
    String said;
    if (agreed == null) {
      said = around ? "unsaid.around" : "unsaid";
    } else {
      said = (agreed.yes() ? "yes" : "no") + (agreed.own() ? ".own" : ".heard");
    }
    return new CareTransitionPage.Consent(
        shell.say("caretransition.consent." + said + (sides.citizen() ? ".you" : ""), names),
        agreed == null ? !around : !agreed.yes(),
        asks && !one.hasAgreed() ? shell.say("caretransition.press.yes." + who) : null,
        asks && (agreed == null || agreed.yes())
            ? shell.say("caretransition.press.no." + who)
            : null);
  }
}
