package medspil.agreement;

import java.util.ArrayList;
import java.util.List;

/// The library, a frame, and 200 local annexes of ten rules under it.
public final class ManyAnnexes {
  private static final int ANNEXES = 200;
  private static final int RULES = 10;
  private static final String FRAME =
      """
      agreement: frame-of-many
      kind: cooperation_agreement
      languages: [da]
      title: {da: Rammen}
      origin: {kind: agreed_text, source: Rammen}
      parties:
        residence_municipality: region-midtjylland.municipalities
        hospital: region-midtjylland.hospitals
      scope: [somatic]
      covers: "citizen.age >= 18"
      terms:
        report_time: {value: 24 hours, annex_may: shorten}
      clauses:
        "1": {heading: {da: Et punkt}, text: {da: Parterne taler sammen.}}
      """;

  private final List<Source> sources;

  /// Milliseconds for all of it, and for one word written otherwise in one of them.
  public record Times(long whole, long edit) {
    private Times best(Times other) {
      return new Times(Math.min(whole, other.whole), Math.min(edit, other.edit));
    }
  }

  private ManyAnnexes(List<Source> library) {
    var all = new ArrayList<>(library);
    all.add(new Source("frame-of-many.yaml", FRAME));
    for (int i = 0; i < ANNEXES; i++) {
      all.add(new Source("annex-" + i + ".yaml", annex(i, "Gør noget")));
    }
    this.sources = List.copyOf(all);
  }

  /// The best of some rounds, each with a reader that has read nothing yet.
  public static Times checked(int rounds) {
    var many = new ManyAnnexes(AgreementExamples.realSources());
    var best = new Times(Long.MAX_VALUE, Long.MAX_VALUE);
    for (int round = 0; round < rounds; round++) {
      var reader = new AgreementReader(AgreementExamples.WORDS);
      var edited = many.edited(round);
      var whole = milliseconds(reader, many.sources);
      best = best.best(new Times(whole, milliseconds(reader, edited)));
    }
    return best;
  }

  private static long milliseconds(AgreementReader reader, List<Source> sources) {
    long start = System.nanoTime();
    var library = reader.read(sources);
    long time = (System.nanoTime() - start) / 1_000_000;
    if (!library.isSound()) {
      throw new IllegalStateException(library.faults().toString());
    }
    return time;
  }

  private List<Source> edited(int round) {
    var edited = new ArrayList<>(sources);
    int last = edited.size() - 1;
    edited.set(last, new Source(edited.get(last).file(), annex(ANNEXES - 1, "Gør mere " + round)));
    return edited;
  }

  private static String annex(int number, String words) {
    var text =
        new StringBuilder(
            """
            agreement: annex-of-many-%d
            kind: local_annex
            under: frame-of-many
            languages: [da]
            title: {da: Et bilag}
            origin: {kind: local_annex, source: Bilaget}
            terms:
              report_time: {value: %d hours}
            clauses:
              "1":
                rules:
            """
                .formatted(number, 1 + number % 20));
    for (int rule = 0; rule < RULES; rule++) {
      text.append(
          """
                - id: r%d
                  duty:
                    when: stay.admitted
                    if: "citizen.has_services && stay.report_requested && stay.hours > %d"
                    who: residence_municipality.home_nursing
                    shall: {da: %s %d}
                    within: report_time
          """
              .formatted(rule, number % 40, words, rule));
    }
    return text.toString();
  }
}
