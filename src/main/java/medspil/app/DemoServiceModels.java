package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.servicemodel.ContactId;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.DecisionPoint;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.SiteContact;
import medspil.servicemodel.SiteLists;
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
  private static final List<SiteContact> CONTACTS =
      List.of(
          new SiteContact("Første hverdag hjemme", 1),
          new SiteContact("Etter en uke", 7),
          new SiteContact("Etter fire uker", 28));
  private static final List<String> HOME = List.of("Trygghetsalarmen virker", "Gelender i trappen");

  private final DemoChapter chapter;
  private final SiteModels sites;

  DemoServiceModels(Pathways pathways, SiteModels sites) {
    this.chapter = new DemoChapter(pathways, "service_model");
    this.sites = sites;
  }

  void tell(PathwayId sigrid, Instant now) {
    var then = now.minus(Duration.ofDays(16));
    keep(ALLOCATES, false, List.of(FIRST, LATER), CONTACTS, then);
    keep(
        MELHUS,
        true,
        List.of(FIRST, new DecisionPoint("Etter tre dager", List.of("Medisinene", "Maten"))),
        List.of(),
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
    var home = then.plus(Duration.ofDays(4));
    chapter.act(sigrid, "contacts", home, of(contacts(course, DemoChapter.day(home), home)));
    var visit = home.plus(Duration.ofDays(1));
    chapter.act(
        sigrid,
        "contact/held",
        visit,
        of(held(course, 1, visit)),
        of(
            new ModelCommand.SayMatters(
                course,
                chapter.named("contact/1"),
                chapter.note("matters/contact", "Å komme meg ned til postkassen selv."),
                false,
                visit)));
  }

  private ModelCommand contacts(CourseId course, LocalDate home, Instant at) {
    return new ModelCommand.PlanContacts(
        course,
        CONTACTS.stream()
            .map(one ->
                HomeContact.planned(
                    new ContactId(chapter.named("contact/" + one.day())),
                    one.name(),
                    home.plusDays(one.day()),
                    ALLOCATES,
                    at))
            .toList(),
        at);
  }

  private ModelCommand held(CourseId course, int day, Instant at) {
    return new ModelCommand.TellContact(
        course,
        new ContactId(chapter.named("contact/" + day)),
        new HomeContact.Told(
            true,
            INGRID,
            List.of(
                new HomeContact.Looked("self_care", HomeContact.Going.WELL),
                new HomeContact.Looked("mobility", HomeContact.Going.FOLLOW_UP)),
            List.of(
                new HomeContact.InHome(HOME.get(0), true),
                new HomeContact.InHome(HOME.get(1), false)),
            null,
            at),
        null);
  }

  private void keep(
      UUID unit,
      boolean shared,
      List<DecisionPoint> points,
      List<SiteContact> contacts,
      Instant at) {
    var lists = new SiteLists(points, contacts, contacts.isEmpty() ? List.of() : HOME);
    sites.keep(new SiteModel(unit, "hph", 1, DemoChapter.day(at), shared, lists, INGRID, at));
  }

  private static PathwayCommand of(ModelCommand command) {
    return new PathwayCommand.OfModel(command);
  }
}
