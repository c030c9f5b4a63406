package medspil.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementRef;
import medspil.agreement.Library;
import medspil.agreement.Source;
import medspil.agreement.Successors;
import medspil.negotiation.AgreementFiles;
import medspil.negotiation.store.PublishedTexts;

/// The agreements of the folder and those published here, read together; read anew when one is
/// published on this server or another.
final class LibraryOfToday implements Supplier<Library>, AgreementFiles {
  private final AgreementReader reader;
  private final List<Source> folder;
  private final PublishedTexts published;
  private final Map<String, LocalDate> since;
  private final Map<AgreementRef, Source> files;
  private volatile Known known;

  /// @param since the day from which an agreement is in force whose text says none, by id
  LibraryOfToday(
      AgreementReader reader,
      List<Source> folder,
      PublishedTexts published,
      Map<String, LocalDate> since) {
    this.reader = reader;
    this.folder = folder;
    this.published = published;
    this.since = Map.copyOf(since);
    this.files = refs(reader, folder);
    this.known = know(published.mark());
  }

  /// What a file holds, as far as it can be read.
  private static Map<AgreementRef, Source> refs(AgreementReader reader, List<Source> folder) {
    var refs = new HashMap<AgreementRef, Source>();
    folder.forEach(
        source -> reader.asFarAsItGoes(source).ifPresent(one -> refs.put(one.ref(), source)));
    return refs;
  }

  Successors successors() {
    return known.successors;
  }

  @Override
  public Library get() {
    return known.library;
  }

  @Override
  public List<Source> all() {
    return known.sources;
  }

  @Override
  public Optional<String> text(AgreementRef ref) {
    var mine = known;
    return mine.library.agreements().stream()
        .filter(one -> one.ref().equals(ref))
        .map(one -> one.identity().at().file())
        .flatMap(file -> mine.sources.stream().filter(source -> source.file().equals(file)))
        .map(Source::text)
        .findFirst();
  }

  @Override
  public synchronized void freshen() {
    var mark = published.mark();
    if (!mark.equals(known.mark)) {
      known = know(mark);
    }
  }

  /// A version that is kept here comes in the place of its file.
  private Known know(String mark) {
    var texts = published.all();
    var sources = new ArrayList<>(folder);
    texts.keySet().stream().map(files::get).filter(Objects::nonNull).forEach(sources::remove);
    texts.forEach((ref, text) -> sources.add(new Source(ref.id() + "/" + ref.version(), text)));
    var library = reader.read(sources).inForce(since);
    return new Known(mark, List.copyOf(sources), library, published.successors());
  }

  private record Known(String mark, List<Source> sources, Library library, Successors successors) {}
}
