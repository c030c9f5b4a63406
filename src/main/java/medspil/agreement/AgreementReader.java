package medspil.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads agreement files, alone and against each other, and reports every fault it finds.
///
/// What it read the last time and has not changed is not read again, only held against the others.
public final class AgreementReader {
  private final Vocabulary vocabulary;
  private final Cel cel;
  private final Possible possible;
  private volatile Map<Source, Reading> last = Map.of();

  public AgreementReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.cel = new Cel(vocabulary);
    this.possible = new Possible(vocabulary);
  }

  /// Parents and annexes are looked for among these files.
  public Library read(List<Source> sources) {
    var readings = readings(sources);
    var together = new CheckTogether(readings, possible);
    var checked = readings.stream().map(together::check).toList();
    return new Library(
        checked.stream()
            .filter(Checked::isSound)
            .map(one -> one.reading().agreement())
            .filter(Objects::nonNull)
            .map(agreement -> new NamedChecklists(together.upwards(agreement)).fill())
            .toList(),
        checked.stream()
            .flatMap(one -> one.findings().faults().stream())
            .sorted(Comparator.comparing(Fault::place))
            .toList());
  }

  public Library read(Source source) {
    return read(List.of(source));
  }

  /// What can be read of a text, with whatever faults; it may not be used, only shown.
  public Optional<Agreement> asFarAsItGoes(Source source) {
    var known = last.get(source);
    return Optional.ofNullable((known == null ? one(source) : known).agreement());
  }

  private List<Reading> readings(List<Source> sources) {
    var before = last;
    var now = new HashMap<Source, Reading>();
    var readings =
        sources.stream()
            .map(source -> {
              var known = before.get(source);
              var reading = known == null ? one(source) : known;
              now.put(source, reading);
              return reading;
            })
            .toList();
    last = Map.copyOf(now);
    return readings;
  }

  private Reading one(Source source) {
    var findings = new Findings();
    var document = Yaml.read(source.file(), source.text(), findings);
    return document == null
        ? new Reading(source.file(), null, null, findings)
        : new ReadAgreement(source.file(), vocabulary, cel, findings).read(document);
  }
}
