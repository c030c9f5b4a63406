package medspil.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import medspil.access.store.Holders;
import medspil.citizen.Pathway;
import medspil.exchange.store.AttentionPulse;
import medspil.journal.Notice;
import medspil.journal.store.JournalStore;
import medspil.journal.store.Tail;
import medspil.page.LiveLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Follows the journal and tells the pages of those concerned which of their lists changed.
@Component
final class FollowForPages implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FollowForPages.class);
  // With what browsers wait by chance, a board follows within a second.
  private static final long PAUSE_MILLIS = 300;
  private static final int PORTION = 1000;

  private final Tail tail;
  private final Holders holders;
  private final AttentionPulse pulse;
  private final LiveLists lists;
  private Map<UUID, String> attention = Map.of();
  private boolean away;
  private volatile Optional<ScheduledExecutorService> following = Optional.empty();

  FollowForPages(
      JournalStore<Pathway> journal, Holders holders, AttentionPulse pulse, LiveLists lists) {
    this.tail = journal.tail();
    this.holders = holders;
    this.pulse = pulse;
    this.lists = lists;
  }

  void look() {
    tell("task.", "work", tellOthers(tail.next(PORTION)));
    var now = pulse.now();
    var changed = changed(attention, now);
    attention = now;
    if (!changed.isEmpty()) {
      lists.changed("attention", changed);
    }
  }

  // A stay shows on the board, and its report in the worklist.
  private List<Notice> tellOthers(List<Notice> notices) {
    tell("stay.", "admissions", notices);
    tell("stay.", "work", notices);
    tell("message.", "messages", notices);
    return notices;
  }

  private void tell(String types, String list, List<Notice> notices) {
    var pathways =
        notices.stream()
            .filter(one -> one.type().startsWith(types))
            .map(Notice::pathway)
            .distinct()
            .toList();
    if (!pathways.isEmpty()) {
      lists.changed(list, holders.of(pathways));
    }
  }

  static Set<UUID> changed(Map<UUID, String> before, Map<UUID, String> now) {
    var changed = new HashSet<UUID>();
    Stream.concat(before.keySet().stream(), now.keySet().stream())
        .filter(one -> !Objects.equals(before.get(one), now.get(one)))
        .forEach(changed::add);
    return changed;
  }

  private void follow() {
    try {
      look();
      away = false;
    } catch (RuntimeException failed) {
      if (!away) {
        LOG.warn("live lists wait for the database");
      }
      away = true;
    }
  }

  @Override
  public void start() {
    var one = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("live").factory());
    var _ = one.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    following = Optional.of(one);
  }

  @Override
  public void stop() {
    following.ifPresent(ScheduledExecutorService::shutdownNow);
    following = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return following.isPresent();
  }
}
