package medspil.agreement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Approval;
import medspil.agreement.Circumstances;
import medspil.agreement.Dates;
import medspil.agreement.HeldOn;
import medspil.agreement.Term;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.DocumentPage.Chapter;
import medspil.agreement.web.DocumentPage.TermPart;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says an agreement with its annexes as one document, in the language of its frame.
final class DocumentReader {
  private final Shell shell;
  private final Wording wording;
  private final Reader reader;
  private final List<Agreement> all;
  private final Circumstances now;
  private final PartyNames names;

  DocumentReader(Shell shell, List<Agreement> all, Circumstances now, PartyNames names) {
    this.shell = shell;
    this.wording = new Wording(shell);
    this.reader = new Reader(shell, all);
    this.all = all;
    this.now = now;
    this.names = names;
  }

  DocumentPage page(Agreement one, String style, boolean paper, List<ReadLink> links) {
    var head =
        new DocumentPage.Head(
            shell.language().tag(),
            wording.title(one),
            wording.kind(one),
            new HeldOn(now.day()).holds(one) ? "" : shell.say("agreement.document.not_in_force"),
            shell.say(
                "agreement.document.running",
                Map.of("title", wording.title(one), "version", one.version())),
            style,
            paper,
            links);
    return new DocumentPage(
        head,
        facts(one),
        names.parties(wording, one, now.day()),
        wording.origin(one.origin()),
        reader.aims(one),
        one.frame().principles().stream().map(reader::principle).toList(),
        chapters(one));
  }

  private List<Fact> facts(Agreement one) {
    var facts = new ArrayList<Fact>();
    facts.add(wording.fact("agreement.document.version", Integer.toString(one.version())));
    if (!reader.under(one).isEmpty()) {
      facts.add(wording.fact("agreement.list.under", reader.under(one)));
    }
    facts.addAll(dates(one.dates()));
    reader.about(one).stream()
        .filter(fact -> !fact.label().equals(shell.say("agreement.parties")))
        .forEach(facts::add);
    return facts;
  }

  private List<Fact> dates(Dates dates) {
    var facts = new ArrayList<Fact>();
    dates.approved().stream()
        .map(this::approval)
        .map(text -> wording.fact("agreement.document.approved", text))
        .forEach(facts::add);
    dates.inForce().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> inForce(each.getKey(), day(dates, each.getValue())))
        .forEach(facts::add);
    day("agreement.document.revised", dates.revised()).ifPresent(facts::add);
    Stream.ofNullable(dates.revisedEvery())
        .map(every -> wording.fact("agreement.document.revised_every", wording.limit(every)))
        .forEach(facts::add);
    Stream.ofNullable(dates.implementation())
        .map(period -> wording.fact("agreement.document.implementation", wording.limit(period)))
        .forEach(facts::add);
    day("agreement.document.ends", dates.ends()).ifPresent(facts::add);
    Stream.ofNullable(dates.notice())
        .map(notice -> wording.fact("agreement.document.notice", wording.limit(notice)))
        .forEach(facts::add);
    return facts;
  }

  private String day(Dates dates, LocalDate first) {
    var day = shell.dates().plain(first);
    return dates.saidHere()
        ? shell.say("agreement.document.in_force.here", Map.of("day", day))
        : day;
  }

  private Fact inForce(String party, String day) {
    return party.equals(Dates.EVERYONE)
        ? wording.fact("agreement.document.in_force", day)
        : new Fact(
            shell.say("agreement.document.in_force"),
            shell.say(
                "agreement.document.in_force.for",
                Map.of("day", day, "who", names.group(party, now.day()))));
  }

  private String approval(Approval one) {
    var said =
        shell.say(
            "agreement.document.approved.by",
            Map.of("who", one.by(), "day", shell.dates().plain(one.on())));
    return Stream.of(said, one.body(), minutes(one.minutes()))
        .filter(part -> part != null && !part.isEmpty())
        .reduce((before, part) -> before + ", " + part)
        .orElse(said);
  }

  private String minutes(@Nullable String minutes) {
    return minutes == null
        ? ""
        : shell.say("agreement.document.minutes", Map.of("reference", minutes));
  }

  private Optional<Fact> day(String label, @Nullable LocalDate day) {
    return Optional.ofNullable(day).map(one -> wording.fact(label, shell.dates().plain(one)));
  }

  private List<Chapter> chapters(Agreement one) {
    var parts = new RuleParts(wording, Chain.around(one, all));
    var chapters = new ArrayList<Chapter>();
    chapters.add(chapter(parts, one, "", "", List.of()));
    reader
        .annexes(one)
        .filter(annex -> Chain.newest(annex.id(), all).filter(annex::equals).isPresent())
        .forEach(annex -> {
          var number = chapters.size();
          chapters.add(
              chapter(
                  parts,
                  annex,
                  "annex-" + number + "-",
                  shell.say(
                      "agreement.document.annex",
                      Map.of("number", number, "title", wording.title(annex))),
                  dates(annex.dates())));
        });
    return chapters;
  }

  private Chapter chapter(
      RuleParts parts, Agreement one, String anchor, String heading, List<Fact> facts) {
    return new Chapter(
        anchor,
        heading,
        facts,
        wording.origin(one.origin()),
        one.terms().stream().map(this::term).toList(),
        one.clauses().stream().map(clause -> reader.clause(parts, clause)).toList());
  }

  private TermPart term(Term one) {
    var first =
        one.value() == null ? Stream.<String>empty() : Stream.of(wording.limit(one.value()));
    var later =
        one.inOrder().entrySet().stream()
            .map(each ->
                shell.say(
                    "agreement.compare.from",
                    Map.of(
                        "day", shell.dates().plain(each.getKey()),
                        "limit", wording.limit(each.getValue()))));
    var values = Stream.concat(first, later).toList();
    return new TermPart(
        wording.term(one.name()),
        values.isEmpty() ? List.of(shell.say("agreement.document.term.open")) : values,
        wording.one("agreement.document.annex_may.", one.annexMay()),
        wording.origin(one.origin()));
  }
}
