package medspil.stay.web;

import java.util.List;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Coded;
import medspil.agreement.GuardRule;
import medspil.citizen.DischargePlans;
import medspil.page.Choice;
import medspil.page.Voice;

/// The reasons for a discharge up to a weekend: the agreement's, or ours where none binds.
final class Reasons {
  private static final List<String> OURS = List.of("agreed_by_phone", "not_agreed");

  private Reasons() {}

  static List<Choice> offered(Voice voice, DischargePlans.Said said) {
    var theirs = said.warnings().stream().flatMap(one -> one.reasons().stream()).distinct();
    var choices = theirs.map(one -> choice(voice, one)).toList();
    return choices.isEmpty() ? ours(voice) : choices;
  }

  /// A reason that was given, in words.
  static String said(Voice voice, AgreementsInForce agreements, String code) {
    var theirs =
        agreements.agreements().stream()
            .flatMap(one -> one.rules())
            .flatMap(rule ->
                rule.getValue() instanceof GuardRule guard
                    ? guard.reasons().stream()
                    : Stream.empty())
            .map(one -> choice(voice, one));
    return Stream.concat(theirs, ours(voice).stream())
        .filter(one -> one.value().equals(code))
        .map(Choice::text)
        .findFirst()
        .orElse(code);
  }

  private static List<Choice> ours(Voice voice) {
    return OURS.stream().map(code -> new Choice(code, voice.say("stay.reason." + code))).toList();
  }

  private static Choice choice(Voice voice, Coded one) {
    return new Choice(one.code(), one.text().in(voice.language().tag()));
  }
}
