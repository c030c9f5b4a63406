package medspil.app;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import medspil.access.LookSeal;
import medspil.access.store.LookChain;
import medspil.access.store.LookCheck;
import medspil.exchange.store.KeptBodies;
import medspil.exchange.web.SendLetters;
import medspil.exchange.web.SendMails;
import medspil.journal.store.HouseKeys;
import medspil.journal.store.MasterKeys;
import medspil.negotiation.ForgetGuests;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done again and again by any one server, whichever comes first.
///
/// Each is harmless when done twice, so a server that is killed in the middle of one loses nothing:
/// another takes it up.
@Configuration(proxyBeanMethods = false)
class Jobs {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Bean
  RecurringTask<Void> notePassedDatesEachMinute(NotePassedDates passed, Clock clock) {
    return Tasks.recurring("task.passed_due", Schedules.fixedDelay(MINUTE))
        .execute((_, _) -> passed.run(clock.instant()));
  }

  @Bean
  RecurringTask<Void> followSuccessorsEachMinute(FollowSuccessors successors, Clock clock) {
    return Tasks.recurring("task.succession", Schedules.fixedDelay(MINUTE))
        .execute((_, _) -> successors.run(clock.instant()));
  }

  @Bean
  RecurringTask<Void> reconcileEachNight(ReconcileNightly reconcile, Settings settings) {
    return Tasks.recurring(
            "task.reconcile", Schedules.daily(ZoneId.of("Europe/Copenhagen"), settings.reconcile()))
        .execute((_, _) -> reconcile.run());
  }

  @Bean
  RecurringTask<Void> sealLooksEachMinute(LookChain chain) {
    return Tasks.recurring("access.seal", Schedules.fixedDelay(MINUTE))
        .execute((_, _) -> {
          while (chain.seal() > 0) {}
        });
  }

  @Bean
  RecurringTask<Void> checkSealsEachHour(LookCheck check, Clock clock) {
    return Tasks.recurring("access.check_seals", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((_, _) -> check.next(clock.instant()));
  }

  @Bean
  RecurringTask<Void> forgetBodiesEachHour(KeptBodies bodies, Clock clock, Settings settings) {
    return Tasks.recurring("exchange.bodies", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute(
            (_, _) -> bodies.forgetBefore(clock.instant().minus(settings.messages().keepBodies())));
  }

  @Bean
  RecurringTask<Void> forgetGuestsEachHour(ForgetGuests forget, Clock clock) {
    return Tasks.recurring("negotiation.guests", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((_, _) -> forget.run(clock.instant()));
  }

  @Bean
  RecurringTask<Void> sendLettersSoon(SendLetters letters) {
    return Tasks.recurring("exchange.letters", Schedules.fixedDelay(Duration.ofSeconds(5)))
        .execute((_, _) -> letters.run());
  }

  @Bean
  RecurringTask<Void> sendMailsSoon(SendMails mails) {
    return Tasks.recurring("exchange.mails", Schedules.fixedDelay(Duration.ofSeconds(5)))
        .execute((_, _) -> mails.run());
  }

  @Bean
  LookSeal lookSeal(@Qualifier("writer") DataSource writer, MasterKeys masters) {
    var key = new SecretKeySpec(new HouseKeys(writer, masters).of("looks"), "HmacSHA256");
    return text -> mac(key, text);
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
