package medspil.app;

import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.store.DirectoryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// The directory as it was last loaded; a change by any server is seen by all within seconds.
class StoredDirectory implements Supplier<Directory> {
  private static final Logger LOG = LoggerFactory.getLogger(StoredDirectory.class);

  private final DirectoryStore store;
  private volatile Loaded loaded;

  StoredDirectory(DirectoryStore store) {
    this.store = store;
    this.loaded = load();
  }

  @Override
  public Directory get() {
    return loaded.directory;
  }

  /// While the database is away the last known directory serves.
  @Scheduled(initialDelayString = "5s", fixedDelayString = "5s")
  void follow() {
    try {
      if (store.revision() != loaded.revision) loaded = load();
    } catch (RuntimeException away) {
      LOG.debug("the directory could not be asked for changes", away);
    }
  }

  /// The revision first: a change between the two is then loaded again.
  private Loaded load() {
    var revision = store.revision();
    return new Loaded(revision, store.load());
  }

  private record Loaded(long revision, Directory directory) {}
}
