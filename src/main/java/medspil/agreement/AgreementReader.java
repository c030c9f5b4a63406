package medspil.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Reads agreement files, alone and against each other, and reports every fault it finds.
public final class AgreementReader {
  private final Vocabulary vocabulary;
  private final Cel cel;

  public AgreementReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.cel = new Cel(vocabulary);
  }

  /// Parents and annexes are looked for among these files.
  public Library read(List<Source> sources) {
    var readings = sources.stream().map(this::one).toList();
    var together = CheckTogether.of(readings);
    return new Library(
        readings.stream()
            .filter(Reading::isSound)
            .map(Reading::agreement)
            .filter(Objects::nonNull)
            .map(agreement -> new NamedChecklists(together.upwards(agreement)).fill())
            .toList(),
        readings.stream()
            .flatMap(reading -> reading.findings().faults().stream())
            .sorted(Comparator.comparing(Fault::place))
            .toList());
  }

  public Library read(Source source) {
    return read(List.of(source));
  }

  private Reading one(Source source) {
    var findings = new Findings();
    var document = Yaml.read(source.file(), source.text(), findings);
    return document == null
        ? new Reading(source.file(), null, null, findings)
        : new ReadAgreement(source.file(), vocabulary, cel, findings).read(document);
  }
}
