package medspil.agreement;

import static medspil.agreement.AgreementExamples.COPENHAGEN;
import static medspil.agreement.AgreementExamples.WORDS;
import static medspil.agreement.AgreementExamples.somatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// 200 agreements of 20 rules in force, of which 10 rules listen to this event for these parties.
public final class ManyAgreements {
  private static final int AGREEMENTS = 200;
  private static final int RULES = 20;
  private static final int LISTENING = 10;
  private static final int ROUNDS = 400;
  private static final int EVENTS = 500;

  private static final List<String> OTHER_EVENTS =
      List.of("stay.ready", "stay.discharged", "stay.leave_started", "stay.leave_ended");

  private static final Ground ADMITTED =
      somatic(
          "stay.admitted",
          "citizen.has_services",
          true,
          "stay.report_requested",
          true,
          "stay.hours",
          30);

  private static final Map<String, String> PARTIES =
      Map.of("residence_municipality", "here", "hospital", "hospital", "gp", "practice");

  private ManyAgreements() {}

  /// The best of many short rounds: the others tell what else the machine did.
  public static long nanosecondsAnEvent() {
    var agreements = many();
    long best = Long.MAX_VALUE;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < EVENTS; i++) {
        found += agreements.duties(ADMITTED, PARTIES).size();
      }
      best = Math.min(best, (System.nanoTime() - start) / EVENTS);
    }
    if (found != (long) ROUNDS * EVENTS * LISTENING) {
      throw new IllegalStateException("ten rules listen, not " + found / ROUNDS / EVENTS);
    }
    return best;
  }

  private static AgreementsInForce many() {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < AGREEMENTS; i++) {
      sources.add(new Source(i + ".yaml", agreement(i)));
    }
    var library = new AgreementReader(WORDS).read(sources);
    if (!library.faults().isEmpty()) {
      throw new IllegalStateException(library.faults().toString());
    }
    Groups groups =
        group ->
            switch (group) {
              case "here.municipalities" -> Set.of("here", "near", "far");
              case "hospitals" -> Set.of("hospital");
              default -> Set.of("elsewhere");
            };
    return AgreementsInForce.of(library.agreements(), groups, WORDS, COPENHAGEN);
  }

  /// The first ten have one rule for this event; half of the rest hold here, for other events.
  private static String agreement(int number) {
    var here = number < AGREEMENTS / 2;
    var text =
        new StringBuilder(
            """
            agreement: a%d
            kind: cooperation_agreement
            languages: [da]
            title: {da: Prøve}
            origin: {kind: agreed_text, source: Prøve}
            parties: {residence_municipality: %s, hospital: hospitals}
            in_force: 2021-06-01
            scope: [somatic]
            clauses:
              "1":
                heading: {da: Et punkt}
                rules:
            """
                .formatted(number, here ? "here.municipalities" : "there.municipalities"));
    for (int rule = 0; rule < RULES; rule++) {
      text.append(rule(rule, rule == 0 && (number < LISTENING || !here)));
    }
    return text.toString();
  }

  private static String rule(int number, boolean listens) {
    var event = listens ? "stay.admitted" : OTHER_EVENTS.get(number % OTHER_EVENTS.size());
    return """
          - id: r%d
            duty:
              when: %s
              if: "citizen.has_services && stay.report_requested && stay.hours > 24"
              who: residence_municipality.home_nursing
              shall: {da: Gør noget}
              within: 24 hours
    """
        .indent(4)
        .formatted(number, event);
  }
}
