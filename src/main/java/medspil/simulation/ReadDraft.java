package medspil.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.Fault;
import medspil.agreement.Source;
import medspil.agreement.Vocabulary;

/// Reads the text of a draft among the files of the library, in the place of those it would follow.
public final class ReadDraft {
  private static final String FILE = "udkast.yaml";
  private static final Pattern ID = Pattern.compile("(?m)^agreement:\\s*[\"']?([^\\s\"'#]+)");

  private final Supplier<List<Source>> library;
  private final AgreementReader reader;

  public ReadDraft(Supplier<List<Source>> library, Vocabulary vocabulary) {
    this.library = library;
    this.reader = new AgreementReader(vocabulary);
  }

  /// What came of reading: the agreement, or what is wrong with it.
  public sealed interface Draft {
    record Sound(Agreement agreement) implements Draft {}

    record Faulty(List<Fault> faults) implements Draft {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  public Draft read(String text) {
    var id = id(text);
    var others =
        library.get().stream().filter(one -> id.isEmpty() || !id(one.text()).equals(id)).toList();
    var together =
        reader.read(Stream.concat(others.stream(), Stream.of(new Source(FILE, text))).toList());
    var errors = together.faultsIn(FILE).stream().filter(Fault::isError).toList();
    return together.agreements().stream()
        .filter(one -> errors.isEmpty() && one.identity().at().file().equals(FILE))
        .findFirst()
        .<Draft>map(Draft.Sound::new)
        .orElseGet(() -> new Draft.Faulty(errors));
  }

  private static Optional<String> id(String text) {
    var found = ID.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
