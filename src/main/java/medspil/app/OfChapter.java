package medspil.app;

import java.util.List;
import java.util.function.Function;
import medspil.citizen.Pathway;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Lets a projection that knows one chapter be fed with whole pathways.
record OfChapter<C>(Function<Pathway, C> chapter, Projection<C> projection)
    implements Projection<Pathway> {

  @Override
  public List<Row> rows(PathwayId id, Pathway before, Pathway after, List<Recorded> events) {
    return projection.rows(id, chapter.apply(before), chapter.apply(after), events);
  }

  @Override
  public List<String> clear() {
    return projection.clear();
  }
}
