package medspil.access.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Follows the chain of the access log a stretch at a time, round after round, and remembers where
/// it is broken.
@Component
public class LookCheck {
  private static final int STRETCH = 1_000_000;

  private final JdbcClient writer;
  private final LookChain chain;

  LookCheck(JdbcClient writer, LookChain chain) {
    this.writer = writer;
    this.chain = chain;
  }

  /// The next stretch; a new round begins where the chain ended. Stays where it is broken.
  @Transactional
  public void next(Instant now) {
    var followed = chain.follow(verified(), STRETCH);
    writer
        .sql(
            """
            insert into access.look_check (sole, verified, broken, at)
            values (true, :verified, :broken, :at)
            on conflict (sole) do update
            set verified = excluded.verified, broken = excluded.broken, at = excluded.at
            """)
        .param("verified", followed.ended() ? 0 : followed.reached())
        .param("broken", followed.broken() ? followed.reached() + 1 : null)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The line that was not as it was sealed, or missing, when last looked at.
  public Optional<Long> broken() {
    return writer
        .sql("select broken from access.look_check where broken is not null")
        .query(Long.class)
        .optional();
  }

  private long verified() {
    return writer
        .sql("select verified from access.look_check")
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
