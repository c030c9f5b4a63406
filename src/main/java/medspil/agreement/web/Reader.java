package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Clause;
import medspil.agreement.Dates;
import medspil.agreement.Kind;
import medspil.agreement.LegalBasis;
import medspil.agreement.Principle;
import medspil.agreement.web.AgreementPage.AimPart;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.page.Shell;

/// Says an agreement in the reader's language, each line with where it comes from.
final class Reader {
  private final Shell shell;
  private final Wording wording;
  private final List<Agreement> all;

  Reader(Shell shell, List<Agreement> all) {
    this.shell = shell;
    this.wording = new Wording(shell);
    this.all = all;
  }

  AgreementPage page(Agreement one) {
    return new AgreementPage(
        wording.title(one),
        wording.kind(one),
        facts(one),
        looks(one),
        about(one),
        one.frame().principles().stream().map(this::principle).toList(),
        aims(one),
        clauses(one));
  }

  AgreementListPage.Line line(Agreement one) {
    return new AgreementListPage.Line(
        "/agreements/" + one.id(),
        wording.title(one),
        wording.kind(one),
        under(one),
        since(one),
        progress(one));
  }

  /// How far the text itself has come; a law is not agreed.
  private String progress(Agreement one) {
    return one.identity().kind() == Kind.NATIONAL_LAW
        ? "–"
        : wording.one("agreement.progress.", one.identity().filing().progress());
  }

  private List<String> facts(Agreement one) {
    var facts = new ArrayList<String>();
    if (!under(one).isEmpty()) {
      facts.add(shell.say("agreement.under", Map.of("title", under(one))));
    }
    facts.add(since(one));
    facts.add(shell.say("agreement.version", Map.of("version", one.version())));
    annexes(one)
        .forEach(annex ->
            facts.add(shell.say("agreement.with_annex", Map.of("title", wording.title(annex)))));
    return facts;
  }

  private List<ReadLink> looks(Agreement one) {
    var looks = new ArrayList<ReadLink>();
    looks.add(look(one, "required"));
    if (Chain.versions(one.id(), all).size() > 1) {
      looks.add(look(one, "compare"));
      if (shell.viewer().role().sortsOut()) {
        looks.add(
            new ReadLink(
                shell.say("agreement.open.title"), "", "/agreements/" + one.id() + "/open-cases"));
      }
    }
    looks.add(look(one, "document"));
    if (shell.reader().filter(who -> !who.viewer().isCitizen()).isPresent()) {
      var life = shell.say("negotiation.life.title");
      looks.add(new ReadLink(life, "", "/agreements/" + one.id() + "/life"));
    }
    return looks;
  }

  private ReadLink look(Agreement one, String how) {
    return new ReadLink(
        shell.say("agreement." + how + ".title"), "", "/agreements/" + one.id() + "/" + how);
  }

  List<Fact> about(Agreement one) {
    var facts = new ArrayList<Fact>();
    var filing = one.identity().filing();
    Stream.ofNullable(filing.tier())
        .map(tier -> wording.fact("agreement.tier", wording.one("agreement.tier.", tier)))
        .forEach(facts::add);
    filing.categories().stream()
        .sorted()
        .map(each -> wording.fact("agreement.category", wording.one("agreement.category.", each)))
        .forEach(facts::add);
    Stream.ofNullable(one.frame().deadlinePolicy())
        .map(policy -> wording.fact("agreement.policy", wording.one("agreement.policy.", policy)))
        .forEach(facts::add);
    if (!one.frame().legalBasis().isEmpty()) {
      var basis = one.frame().legalBasis().stream().map(this::legalBasis).toList();
      facts.add(wording.fact("agreement.legal_basis", String.join("; ", basis)));
    }
    if (!one.parties().isEmpty()) {
      var roles = one.parties().stream().map(party -> wording.party(party.role())).toList();
      facts.add(wording.fact("agreement.parties", String.join(", ", roles)));
    }
    return facts;
  }

  private String legalBasis(LegalBasis basis) {
    var law =
        all.stream().filter(one -> one.id().equals(basis.law())).map(wording::title).findFirst();
    return Stream.concat(law.stream(), Stream.ofNullable(basis.place()))
        .filter(Objects::nonNull)
        .reduce((title, place) -> title + ", " + place)
        .orElse("");
  }

  AgreementPage.PrinciplePart principle(Principle one) {
    return new AgreementPage.PrinciplePart(
        wording.in(one.heading()),
        wording.in(one.text()),
        wording.all(one.behaviours()),
        wording.all(one.questions()),
        wording.origin(one.origin()));
  }

  List<AimPart> aims(Agreement one) {
    return new AimParts(wording, all).of(one);
  }

  String under(Agreement one) {
    return Chain.newest(one.identity().under(), all).map(wording::title).orElse("");
  }

  String since(Agreement one) {
    var since = one.dates().inForce().get(Dates.EVERYONE);
    return since == null
        ? shell.say("agreement.not_in_force")
        : shell.say(
            one.dates().saidHere() ? "agreement.since_here" : "agreement.since",
            Map.of("day", shell.dates().plain(since)));
  }

  Stream<Agreement> annexes(Agreement one) {
    return all.stream()
        .filter(other -> one.id().equals(other.identity().under()) && other.isAnnex());
  }

  /// Its own clauses, without those that annexes add.
  List<AgreementPage.ClausePart> alone(Agreement one) {
    var parts = new RuleParts(wording, Chain.around(one, all));
    return one.clauses().stream().map(clause -> clause(parts, clause)).toList();
  }

  // An annex's rules and clauses are read where they belong: in their parent.
  private List<AgreementPage.ClausePart> clauses(Agreement one) {
    var parts = new RuleParts(wording, Chain.around(one, all));
    return Stream.concat(Stream.of(one), annexes(one))
        .flatMap(part -> part.clauses().stream().map(clause -> clause(parts, clause)))
        .toList();
  }

  AgreementPage.ClausePart clause(RuleParts parts, Clause clause) {
    return new AgreementPage.ClausePart(
        clause.number(),
        wording.in(clause.heading()),
        wording.in(clause.text()),
        wording.origin(clause.origin()),
        clause.rules().stream().map(parts::part).toList());
  }
}
