package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.DecisionPoint;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.SiteModel;
import medspil.servicemodel.SiteModels;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Two sites of the demo with checklists of their own, and a patient who follows one; all of it
/// invented.
@Profile("demo")
@Component
final class DemoServiceModels {
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();
  private static final UUID MELHUS = UnitId.of("melhus", "hjemmetjenesten").value();
  private static final UUID INGRID = DemoWorkers.id("allocation_trondheim");
  private static final DecisionPoint FIRST =
      new DecisionPoint(
          "Første samtale",
          List.of("Hva pasienten selv vil få til", "Hvem som er hjemme", "Trappen og badet"));
  private static final DecisionPoint LATER =
      new DecisionPoint(
          "Etter fire uker", List.of("Går det slik pasienten ville?", "Hva kan vi slutte med?"));

  private final DemoChapter chapter;
  private final SiteModels sites;

  DemoServiceModels(Pathways pathways, SiteModels sites) {
    this.chapter = new DemoChapter(pathways, "service_model");
    this.sites = sites;
  }

  void tell(PathwayId sigrid, Instant now) {
    var then = now.minus(Duration.ofDays(16));
    keep(ALLOCATES, false, List.of(FIRST, LATER), then);
    keep(
        MELHUS,
        true,
        List.of(FIRST, new DecisionPoint("Etter tre dager", List.of("Medisinene", "Maten"))),
        then);
    var course = new CourseId(chapter.named("hph"));
    var point = chapter.named("first");
    chapter.act(
        sigrid,
        "hph",
        then,
        of(new ModelCommand.Begin(course, "hph", ALLOCATES, then)),
        of(new ModelCommand.Reach(course, point, FIRST, 1, then)),
        of(
            new ModelCommand.SayMatters(
                course,
                point,
                chapter.note("matters", "At hunden får være hos meg."),
                false,
                then)),
        of(new ModelCommand.Tick(course, point, 0, INGRID, then)));
  }

  private void keep(UUID unit, boolean shared, List<DecisionPoint> points, Instant at) {
    sites.keep(new SiteModel(unit, "hph", 1, DemoChapter.day(at), shared, points, INGRID, at));
  }

  private static PathwayCommand of(ModelCommand command) {
    return new PathwayCommand.OfModel(command);
  }
}
