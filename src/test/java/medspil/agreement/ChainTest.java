package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, an agreement is read without the law, the frame or the annexes it holds with.
class ChainTest {
  private static final List<Agreement> ALL =
      AgreementExamples.sound(
          one("law", 1, "national_law", ""),
          one("frame", 1, "framework_agreement", "under: law"),
          one("frame", 2, "framework_agreement", "under: law"),
          one("deal", 1, "cooperation_agreement", "under: frame"),
          one("other", 1, "cooperation_agreement", "under: frame"),
          one("frame-north", 1, "local_annex", "under: frame"),
          one("deal-north", 1, "local_annex", "under: deal"),
          one("deal-south", 1, "local_annex", "under: deal"),
          one("alone", 1, "programme", ""));

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          law         | 1 | law/1                                                                    | nothing stands above a law
          frame       | 2 | law/1, frame/2 + frame-north                                             | the widest first, with its own annexes
          frame       | 1 | law/1, frame/1 + frame-north                                             | an older version is read as itself
          deal        | 1 | law/1, frame/2 + frame-north, deal/1 + deal-north + deal-south           | above it the newest, below it its annexes
          other       | 1 | law/1, frame/2 + frame-north, other/1                                    | and not those of its neighbour
          deal-north  | 1 | law/1, frame/2 + frame-north, deal/1 + deal-north + deal-south           | an annex is read with what it stands under
          alone       | 1 | alone/1                                                                  | what stands alone
          """)
  void an_agreement_is_read_with_all_above_it(String id, int version, String chain, String why) {
    var agreement =
        ALL.stream()
            .filter(one -> one.ref().equals(new AgreementRef(id, version)))
            .findFirst()
            .orElseThrow();

    var found =
        Compose.chain(agreement, ALL).entrySet().stream()
            .map(ChainTest::said)
            .collect(Collectors.joining(", "));

    assertThat(found).as(why).isEqualTo(chain);
  }

  /// The agreement, and whose clauses are composed into it besides its own.
  private static String said(Map.Entry<AgreementRef, Composed> one) {
    var ref = one.getKey();
    var annexes =
        one.getValue().clauses().stream()
            .map(each -> each.clause().by().id())
            .filter(from -> !from.equals(ref.id()))
            .distinct()
            .map(from -> " + " + from)
            .collect(Collectors.joining());
    return ref.id() + "/" + ref.version() + annexes;
  }

  private static String one(String id, int version, String kind, String under) {
    return """
    agreement: %s
    version: %d
    kind: %s
    %s
    languages: [da]
    title: {da: %s}
    origin: {kind: agreed_text, source: Prøve}
    clauses:
      "%s":
        heading: {da: Et punkt}
        text: {da: Det gælder.}
    """
        .formatted(id, version, kind, under, id, id);
  }
}
