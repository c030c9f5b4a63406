package medspil.app;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import medspil.negotiation.AgreementFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Has every server take in what another has published, within a second.
@Component
final class FollowPublications implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FollowPublications.class);
  private static final long PAUSE_MILLIS = 1000;

  private final AgreementFiles files;
  private boolean away;
  private volatile Optional<ScheduledExecutorService> following = Optional.empty();

  FollowPublications(AgreementFiles files) {
    this.files = files;
  }

  private void look() {
    try {
      files.freshen();
      away = false;
    } catch (RuntimeException failed) {
      if (!away) {
        LOG.warn("published agreements wait for the database");
      }
      away = true;
    }
  }

  @Override
  public void start() {
    var one =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("publications").factory());
    var _ =
        one.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
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
