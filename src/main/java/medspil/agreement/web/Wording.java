package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Answer;
import medspil.agreement.Origin;
import medspil.agreement.PartyFunction;
import medspil.agreement.Spelling;
import medspil.agreement.Words;
import medspil.deadline.Derivation;
import medspil.deadline.DerivationInWords;
import medspil.deadline.Step;
import medspil.deadline.TimeLimit;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says the words of agreements in the reader's language.
final class Wording {
  private final Shell shell;

  Wording(Shell shell) {
    this.shell = shell;
  }

  Shell shell() {
    return shell;
  }

  String say(String key) {
    return shell.say(key);
  }

  /// As `agreement.kind.` with the constant's spelling.
  String one(String keys, Enum<?> constant) {
    return shell.say(keys + Spelling.of(constant));
  }

  String in(@Nullable Words words) {
    return words == null ? "" : words.in(shell.language().tag());
  }

  List<String> all(List<Words> words) {
    return words.stream().map(this::in).toList();
  }

  String kind(Agreement one) {
    return one("agreement.kind.", one.identity().kind());
  }

  String title(Agreement one) {
    return in(one.identity().title());
  }

  String party(String role) {
    return known("agreement.party.", role);
  }

  String term(String name) {
    return known("agreement.term.", name);
  }

  String who(PartyFunction who) {
    var function = who.function();
    return function == null ? party(who.role()) : party(who.role()) + ", " + function(function);
  }

  String everyone(List<PartyFunction> all) {
    return all.stream().map(this::who).collect(Collectors.joining("; "));
  }

  private String function(String function) {
    return function.endsWith(".leader")
        ? shell.say(
            "directory.function.leader",
            Map.of("function", function(function.substring(0, function.lastIndexOf('.')))))
        : known("directory.function.", function);
  }

  /// A word that no text of ours names is shown as the agreement writes it.
  private String known(String keys, String word) {
    return isSaid(keys + word) ? shell.say(keys + word) : word.replace('_', ' ');
  }

  private boolean isSaid(String key) {
    return shell.voice().texts().has(shell.language(), key);
  }

  /// An event, a role or, as it is written, a task.
  String situation(String situation) {
    return Stream.of("agreement.event.", "agreement.role.")
        .map(keys -> keys + situation)
        .filter(this::isSaid)
        .findFirst()
        .map(this::say)
        .orElse(situation);
  }

  String events(List<String> events) {
    return events.stream()
        .map(event -> shell.say("agreement.event." + event))
        .collect(Collectors.joining(", "));
  }

  String limit(TimeLimit limit) {
    var words = new DerivationInWords(shell.language().locale(), shell::say, reason -> reason);
    return words.aloud(new Derivation(List.of(new Step.LimitIs(limit))));
  }

  String origin(Origin origin) {
    var place = origin.place() == null ? "" : ", " + origin.place();
    return one("agreement.origin.", origin.kind()) + ": " + origin.source() + place;
  }

  String proposal(Origin origin) {
    return origin.isBinding() ? "" : one("agreement.proposal.", origin.kind());
  }

  AgreementPage.Fact fact(String label, String value) {
    return new AgreementPage.Fact(shell.say(label), value);
  }

  Optional<AgreementPage.Fact> maybe(String label, @Nullable Words words) {
    return words == null ? Optional.empty() : Optional.of(fact(label, in(words)));
  }

  /// Nothing where the agreement says nothing; *unclear* where it says so.
  Optional<AgreementPage.Fact> words(String label, Answer<Words> answer) {
    return said(label, answer, this::in);
  }

  Optional<AgreementPage.Fact> party(String label, Answer<PartyFunction> answer) {
    return said(label, answer, this::who);
  }

  <T> Optional<AgreementPage.Fact> said(String label, Answer<T> answer, Function<T, String> words) {
    return switch (answer) {
      case Answer.Is<T>(var value) -> Optional.of(fact(label, words.apply(value)));
      case Answer.Unclear<T> _ -> Optional.of(fact(label, say("agreement.unclear")));
      case Answer.Unsaid<T> _ -> Optional.empty();
    };
  }
}
