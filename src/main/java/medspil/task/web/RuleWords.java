package medspil.task.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.AssignmentRule;
import medspil.agreement.Clause;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.Limit;
import medspil.agreement.Origin;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.RuleRef;
import medspil.agreement.StandingRule;
import medspil.agreement.Term;
import medspil.agreement.Words;
import medspil.deadline.Amount;
import medspil.deadline.Derivation;
import medspil.deadline.DerivationInWords;
import medspil.deadline.Step;
import medspil.deadline.TimeLimit;
import medspil.page.Choice;
import medspil.page.Voice;
import org.jspecify.annotations.Nullable;

/// What the agreements say about a rule, as one reader hears it.
final class RuleWords {
  private final AgreementsInForce agreements;
  private final Voice voice;

  RuleWords(AgreementsInForce agreements, Voice voice) {
    this.agreements = agreements;
    this.voice = voice;
  }

  Optional<DutyRule> duty(RuleRef ref) {
    return agreements
        .rule(ref)
        .flatMap(rule ->
            switch (rule) {
              case DutyRule duty -> Optional.of(duty);
              case GuardRule guard -> Optional.ofNullable(guard.crossed());
              case AssignmentRule _, RecurrenceRule _, StandingRule _ -> Optional.empty();
            });
  }

  private Optional<AssignmentRule> table(RuleRef ref) {
    return agreements
        .rule(ref)
        .flatMap(
            rule -> rule instanceof AssignmentRule table ? Optional.of(table) : Optional.empty());
  }

  /// Why a table gives the task to its owner, in the words of the row that held.
  ///
  /// @param occurrence what set it off, which ends with the number of the row
  Optional<String> row(RuleRef ref, String occurrence) {
    return table(ref)
        .flatMap(table ->
            IntStream.rangeClosed(1, table.rows().size())
                .filter(row -> occurrence.endsWith("/" + row))
                .mapToObj(row -> in(table.rows().get(row - 1).because()))
                .findFirst());
  }

  private Optional<RecurrenceRule> recurrence(RuleRef ref) {
    return agreements
        .rule(ref)
        .flatMap(
            rule -> rule instanceof RecurrenceRule again ? Optional.of(again) : Optional.empty());
  }

  /// That it comes again, and how often; empty for what is owed once.
  Optional<String> again(RuleRef ref) {
    return recurrence(ref)
        .map(RecurrenceRule::every)
        .flatMap(every ->
            every instanceof TimeLimit.After after ? Optional.of(after.amount()) : Optional.empty())
        .map(amount -> voice.say("task.why.again", Map.of("amount", amount(amount))));
  }

  private String amount(Amount amount) {
    return voice.say(
        "deadline.amount." + amount.unit().name().toLowerCase(Locale.ROOT),
        Map.of("number", amount.number()));
  }

  Optional<Origin> origin(RuleRef ref) {
    return agreements.rule(ref).map(Rule::origin);
  }

  String title(RuleRef ref) {
    return duty(ref)
        .map(DutyRule::shall)
        .or(() -> table(ref).map(AssignmentRule::shall))
        .or(() -> recurrence(ref).map(RecurrenceRule::shall))
        .map(this::in)
        .orElse(ref.rule());
  }

  /// "Lokalt bilag pkt. B1"
  String place(RuleRef ref) {
    return voice.say(
        "task.place", Map.of("agreement", agreementTitle(ref), "clause", ref.clause()));
  }

  String agreementTitle(RuleRef ref) {
    return agreement(ref).map(one -> in(one.identity().title())).orElse(ref.agreement());
  }

  Optional<Agreement> agreement(RuleRef ref) {
    return agreements.agreements().stream()
        .filter(one -> one.id().equals(ref.agreement()) && one.version() == ref.version())
        .findFirst();
  }

  /// "inden for 24 timer"; empty when the agreement gives no date.
  Optional<String> within(RuleRef ref) {
    return duty(ref).flatMap(duty -> limit(ref, duty.within())).map(this::said);
  }

  List<Choice> answers(RuleRef ref) {
    return duty(ref).stream()
        .flatMap(duty -> duty.answers().stream())
        .map(one -> new Choice(one.code(), in(one.text())))
        .toList();
  }

  List<String> checklist(RuleRef ref) {
    return duty(ref).stream().flatMap(duty -> duty.checklist().stream()).map(this::in).toList();
  }

  /// A sign of readiness, as points of a discharge refer to it, and in words.
  record Sign(String value, String text) {}

  /// The signs that set its pace in place of a date.
  List<Sign> signs(RuleRef ref) {
    var named = duty(ref).map(DutyRule::readyWhen).orElse(List.of());
    return named.isEmpty()
        ? List.of()
        : agreement(ref).stream()
            .flatMap(own -> Stream.concat(Stream.of(own), parents(own)))
            .flatMap(one ->
                one.frame().readiness().stream()
                    .filter(sign -> named.contains(sign.id()))
                    .map(sign -> new Sign(one.id() + "/" + sign.id(), in(sign.text()))))
            .distinct()
            .toList();
  }

  /// The clause that has the words: an annex may add a rule to a clause of its parent.
  Optional<Clause> clause(RuleRef ref) {
    return agreement(ref)
        .flatMap(own ->
            Stream.concat(Stream.of(own), parents(own))
                .flatMap(one -> one.clause(ref.clause()).stream())
                .filter(one -> one.text() != null)
                .findFirst());
  }

  boolean isAboutTheReport(RuleRef ref) {
    return duty(ref).map(DutyRule::share).filter("admission_report"::equals).isPresent();
  }

  String in(Words words) {
    return words.in(voice.language().tag());
  }

  private Stream<Agreement> parents(Agreement own) {
    return agreements.agreements().stream().filter(one -> one.id().equals(own.identity().under()));
  }

  private Optional<TimeLimit> limit(RuleRef ref, @Nullable Limit limit) {
    return switch (limit) {
      case null -> Optional.empty();
      case Limit.Said(var said) -> Optional.of(said);
      case Limit.OfTerm(var term, _) -> agreement(ref).flatMap(own -> term(own, term));
    };
  }

  private Optional<TimeLimit> term(Agreement own, String name) {
    var annexes =
        agreements.agreements().stream().filter(one -> own.id().equals(one.identity().under()));
    return Stream.of(Stream.of(own), parents(own), annexes)
        .flatMap(each -> each)
        .flatMap(one -> one.term(name).stream())
        .map(Term::value)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private String said(TimeLimit limit) {
    if (limit instanceof TimeLimit.After(var amount, _, _)) {
      return voice.say("task.within", Map.of("amount", amount(amount)));
    }
    var sentence = aloud(voice).aloud(new Derivation(List.of(new Step.LimitIs(limit))));
    return sentence.substring(0, 1).toLowerCase(voice.language().locale())
        + sentence.substring(1).replaceAll("\\.$", "");
  }

  static DerivationInWords aloud(Voice voice) {
    return new DerivationInWords(
        voice.language().locale(), voice::say, reason -> Reason.said(voice, reason));
  }
}
