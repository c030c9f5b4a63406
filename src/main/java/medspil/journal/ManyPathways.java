package medspil.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads the events of many pathways at once, for what looks at all that happened in a period.
///
/// Whoever uses it shows no citizen: it asks nobody's relations.
public interface ManyPathways {

  /// Those to whom something happened in a period, in the order of their ids.
  List<PathwayId> touched(Instant from, Instant until);

  /// Hands on each of these pathways whole, with all that ever happened, in the order of their ids.
  ///
  /// On the caller's thread and in one look at the database: as many as it should hold in memory.
  default void read(Collection<PathwayId> portion, Consumer<Told> take) {
    read(portion, type -> type, take);
  }

  /// The same for a reader that needs less than all of it.
  void read(Collection<PathwayId> portion, Depth depth, Consumer<Told> take);

  /// As what the events of a type are read: as themselves, as a record with fewer of their
  /// components, or as [Closed].
  @FunctionalInterface
  interface Depth {
    Class<? extends Event> of(Class<? extends Event> type);
  }

  /// It happened, and nobody wants to know more: its body is not opened.
  record Closed() implements Event {}

  /// One pathway as it could be read.
  sealed interface Told {
    PathwayId pathway();

    /// All that happened, commit by commit.
    record Whole(PathwayId pathway, List<Committed> commits) implements Told {
      public Whole {
        commits = List.copyOf(commits);
      }
    }

    /// Its key is destroyed, or it holds what this release does not know.
    record Unreadable(PathwayId pathway) implements Told {}
  }

  /// What one command led to.
  record Committed(UUID command, List<Recorded> events) {
    public Committed {
      events = List.copyOf(events);
    }
  }
}
