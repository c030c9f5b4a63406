package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Compare;
import medspil.agreement.Comparison;
import medspil.agreement.Consequence;
import medspil.agreement.Spelling;
import medspil.agreement.Term;
import medspil.agreement.TextDiff;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Says what a new version changes in the reader's language.
final class CompareReader {
  private final Wording wording;
  private final List<Agreement> all;
  private final RuleLinks links;

  CompareReader(Wording wording, List<Agreement> all) {
    this.wording = wording;
    this.all = all;
    this.links = new RuleLinks(wording, all);
  }

  ComparePage page(Agreement before, Agreement after) {
    var comparison = Compare.versions(before, after, wording.shell().language().tag());
    return new ComparePage(
        wording.title(after),
        "/agreements/" + after.id(),
        lead(comparison),
        others(after),
        comparison.terms().stream().map(this::term).toList(),
        comparison.clauses().stream()
            .filter(clause -> clause.kind() != Comparison.Kind.SAME)
            .map(this::clause)
            .toList());
  }

  private String lead(Comparison comparison) {
    var same =
        comparison.clauses().stream()
            .filter(clause -> clause.kind() == Comparison.Kind.SAME)
            .count();
    return wording
        .shell()
        .say(
            "agreement.compare.lead",
            Map.of(
                "before", said(comparison.before()),
                "after", said(comparison.after()),
                "same", same));
  }

  private String said(Agreement one) {
    return wording.shell().say("agreement.version", Map.of("version", one.version()));
  }

  /// Each version with the one before it.
  private List<ReadLink> others(Agreement one) {
    var versions = Chain.versions(one.id(), all);
    var others = new ArrayList<ReadLink>();
    for (int i = 0; i + 1 < versions.size(); i++) {
      var after = versions.get(i).version();
      var before = versions.get(i + 1).version();
      others.add(
          new ReadLink(
              before + " → " + after,
              "",
              "/agreements/" + one.id() + "/compare?before=" + before + "&after=" + after));
    }
    return others;
  }

  private ComparePage.Term term(Comparison.TermChange change) {
    return new ComparePage.Term(
        wording.term(change.name()), value(change.before()), value(change.after()));
  }

  private String value(@Nullable Term term) {
    if (term == null) {
      return wording.say("agreement.compare.none");
    }
    var later =
        term.inOrder().entrySet().stream()
            .map(change ->
                wording
                    .shell()
                    .say(
                        "agreement.compare.from",
                        Map.of(
                            "day", wording.shell().dates().plain(change.getKey()),
                            "limit", wording.limit(change.getValue()))));
    return Stream.concat(Stream.of(limit(term.value())), later).collect(Collectors.joining("; "));
  }

  private String limit(@Nullable TimeLimit limit) {
    return limit == null ? wording.say("agreement.compare.none") : wording.limit(limit);
  }

  private ComparePage.Clause clause(Comparison.ClauseChange change) {
    return new ComparePage.Clause(
        change.number(),
        wording.one("agreement.compare.", change.kind()),
        pieces(change.heading()),
        pieces(change.text()),
        change.consequences().stream().map(this::consequence).toList());
  }

  private static List<ComparePage.Piece> pieces(TextDiff diff) {
    return diff.pieces().stream()
        .map(piece ->
            new ComparePage.Piece(
                switch (piece.kind()) {
                  case SAME -> "";
                  case OUT -> "del";
                  case IN -> "ins";
                },
                piece.text()))
        .toList();
  }

  private String consequence(Consequence one) {
    var rule = links.rule(one.rule()).text();
    return switch (one) {
      case Consequence.Added _ -> change("added", rule, "", "");
      case Consequence.Removed _ -> change("removed", rule, "", "");
      case Consequence.Binds(_, var now) -> change(now ? "binds" : "binds_no_more", rule, "", "");
      case Consequence.OtherOwner(_, var before, var after) ->
          change("owner", rule, wording.who(before), wording.who(after));
      case Consequence.OtherLimit(_, var before, var after, var later) ->
          change("limit_" + Spelling.of(later), rule, limit(before), limit(after));
      case Consequence.OtherEvents(_, var before, var after) ->
          change("events", rule, wording.events(before), wording.events(after));
      case Consequence.OtherCondition _ -> change("condition", rule, "", "");
      case Consequence.OtherDetails _ -> change("details", rule, "", "");
    };
  }

  private String change(String what, String rule, String before, String after) {
    return wording
        .shell()
        .say(
            "agreement.compare.consequence." + what,
            Map.of("rule", rule, "before", before, "after", after));
  }
}
