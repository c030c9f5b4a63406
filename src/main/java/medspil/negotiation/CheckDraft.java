package medspil.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementRef;
import medspil.agreement.Circumstances;
import medspil.agreement.Fault;
import medspil.agreement.Library;
import medspil.agreement.PartyOrganisations;
import medspil.agreement.Place;
import medspil.agreement.Source;
import medspil.agreement.Wrong;
import medspil.directory.OrganisationId;

/// Checks a text among all agreements there are.
public final class CheckDraft {
  private final AgreementReader reader;
  private final AgreementFiles files;
  private final Supplier<Circumstances> circumstances;

  public CheckDraft(
      AgreementReader reader, AgreementFiles files, Supplier<Circumstances> circumstances) {
    this.reader = reader;
    this.files = files;
    this.circumstances = circumstances;
  }

  /// What is to say of a text.
  ///
  /// @param ref what the text must say that it is
  /// @param keeper whose it is, whoever it names
  public CheckedDraft of(AgreementRef ref, OrganisationId keeper, String text) {
    var source = new Source(ref.id() + "/" + ref.version(), text);
    var sources = new ArrayList<>(files.all());
    sources.add(source);
    var library = reader.read(sources);
    var read = reader.asFarAsItGoes(source);
    var faults = new ArrayList<>(library.faultsIn(source.file()));
    read.ifPresent(agreement -> faults.addAll(misnamed(agreement, ref)));
    faults.sort(Comparator.comparing(Fault::place));
    return new CheckedDraft(
        faults,
        beside(library, ref),
        read.orElse(null),
        library.agreements(),
        read.map(agreement -> parties(agreement, library, keeper)).orElse(Set.of(keeper)));
  }

  /// What stands in the way of publishing a text: its own errors, what it would make wrong in
  /// others, or that its days cannot be read back.
  public List<Fault> published(Draft draft, String text, Map<String, LocalDate> inForce) {
    var source = new Source(draft.agreement() + "/" + draft.version(), text);
    var sources = new ArrayList<>(files.all());
    sources.add(source);
    var library = reader.read(sources);
    var faults =
        new ArrayList<>(library.faultsIn(source.file()).stream().filter(Fault::isError).toList());
    beside(library, draft.ref()).stream().filter(Fault::isError).forEach(faults::add);
    var read = reader.asFarAsItGoes(source);
    if (read.filter(one -> one.ref().equals(draft.ref()))
        .filter(one -> one.dates().inForce().equals(inForce))
        .isEmpty()) {
      faults.add(Fault.error(new Place(source.file(), 1, 1), Wrong.DAYS_UNWRITTEN));
    }
    return faults;
  }

  /// Faults in others that are not there without the text are its own doing.
  private List<Fault> beside(Library library, AgreementRef ref) {
    var without = reader.read(files.all()).faults();
    return library.faults().stream()
        .filter(fault -> !fault.file().equals(ref.id() + "/" + ref.version()))
        .filter(fault -> !without.contains(fault))
        .toList();
  }

  private static List<Fault> misnamed(Agreement agreement, AgreementRef ref) {
    if (agreement.ref().equals(ref)) {
      return dated(agreement);
    }
    return List.of(
        Fault.error(
            agreement.identity().at(),
            Wrong.MISNAMED,
            agreement.version(),
            agreement.id(),
            ref.id(),
            ref.version()));
  }

  private static List<Fault> dated(Agreement agreement) {
    if (agreement.dates().inForce().isEmpty()) {
      return List.of();
    }
    return List.of(Fault.error(agreement.identity().at(), Wrong.DRAFT_IN_FORCE));
  }

  private Set<OrganisationId> parties(Agreement agreement, Library library, OrganisationId keeper) {
    var now = circumstances.get();
    return Stream.concat(
            PartyOrganisations.of(agreement, library.agreements(), now.groups(), now.day())
                .values()
                .stream()
                .flatMap(Set::stream)
                .map(id -> new OrganisationId(UUID.fromString(id))),
            Stream.of(keeper))
        .collect(Collectors.toUnmodifiableSet());
  }
}
