package medspil.app;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.PathwayWords;
import medspil.citizen.OpenServices;
import medspil.citizen.Pathway;
import medspil.journal.ManyPathways;
import medspil.journal.store.JournalStore;
import medspil.negotiation.AgreementFiles;
import medspil.simulation.ReadDraft;
import medspil.stay.RunningStays;
import medspil.task.OpenUnder;
import medspil.transition.OpenCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What trying a draft needs, and carrying open cases over to a newer version: everybody's
/// journals, the library's files, and a server that does it.
@Configuration(proxyBeanMethods = false)
class SimulationWiring {

  @Bean
  ManyPathways manyPathways(JournalStore<Pathway> store) {
    return store.manyPathways();
  }

  @Bean
  ReadDraft readDraft(AgreementFiles files) {
    return new ReadDraft(files::all, PathwayWords.vocabulary());
  }

  @Bean
  RecurringTask<Void> carryOutRunsSoon(SimulateRuns runs) {
    return Tasks.recurring("simulation.runs", Schedules.fixedDelay(Duration.ofSeconds(5)))
        .execute((_, _) -> runs.run());
  }

  @Bean
  OpenCases openCases(
      OpenUnder open,
      RunningStays running,
      OpenServices services,
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances) {
    return new OpenCases(open, running, services, agreements, circumstances);
  }

  @Bean
  RecurringTask<Void> carryOverSoon(CarryOver over) {
    return Tasks.recurring("transition.carry_over", Schedules.fixedDelay(Duration.ofSeconds(5)))
        .execute((_, _) -> over.run());
  }
}
