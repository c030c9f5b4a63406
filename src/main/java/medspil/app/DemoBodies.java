package medspil.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementRef;
import medspil.agreement.Library;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.governance.Body;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision.Outcome;
import medspil.governance.Charter;
import medspil.governance.GroupCommand;
import medspil.governance.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's bodies: the health agreement of Central Jutland with a case that came from below and
/// was decided, the social area in North Jutland, and a Norwegian health community with its three
/// levels. Who decided what is invented.
@Profile("demo")
@Component
final class DemoBodies implements ApplicationRunner {
  static final UUID HEALTH_AGREEMENT = id("midt");
  private static final String ADMISSION = "indlaeggelse-og-udskrivelse-midt";
  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
  private static final Duration DAY = Duration.ofDays(1);

  private final Groups groups;
  private final Supplier<Library> library;
  private final Clock clock;

  DemoBodies(Groups groups, Supplier<Library> library, Clock clock) {
    this.groups = groups;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (groups.of(HEALTH_AGREEMENT).charter() == null) {
      healthAgreement();
    }
    if (groups.of(id("nord")).charter() == null) {
      socialArea();
    }
    if (groups.of(id("trondheim")).charter() == null) {
      healthCommunity();
    }
  }

  private void healthAgreement() {
    var of = new Told(HEALTH_AGREEMENT, "secretary", "region-midtjylland", "sekretariat");
    var members =
        organisations("region-midtjylland", "norddjurs", "randers", "regionshospitalet-randers");
    of.tells(
        40,
        charter(
            "Samarbejdet om sundhedsaftalen i Midtjylland",
            "health_agreement",
            "region-midtjylland",
            members));
    var steering = of.body(40, "Sundhedsstyregruppen", "steering_group", null, "", null, members);
    var cluster = of.body(40, "Klyngen omkring Randers", "cluster", steering, "", null, members);
    of.body(
        30,
        "Arbejdsgruppen om implementering",
        "working_group",
        steering,
        "Indlæggelse og udskrivelse",
        day(0).plusMonths(6),
        members);
    var late = id("midt/case/late");
    var about = clause("4");
    of.tells(
        25,
        new GroupCommand.RaiseCase(
            late,
            cluster,
            organisation("norddjurs"),
            "Udskrivelser op til weekenden",
            "Hjemmesygeplejen får besked fredag eftermiddag. Kan vi aftale et tidspunkt, hvor der senest ringes?",
            about));
    var met = of.meeting(24, cluster, 20, "Regionshospitalet Randers");
    of.tells(23, new GroupCommand.TakeCase(late, met));
    of.tells(
        20,
        new GroupCommand.Decide(
            late,
            met,
            Outcome.RECOMMENDED,
            "Klyngen indstiller, at afsnittet ringer senest kl. 12 om fredagen.",
            day(20),
            "26/310, punkt 3",
            null,
            null));
    of.tells(19, new GroupCommand.HoldMeeting(met, "26/310"));
    of.tells(
        10,
        new GroupCommand.Decide(
            late,
            null,
            Outcome.ADOPTED,
            "Prøves i tre måneder. Regionen skriver en instruks til afsnittene.",
            day(10),
            "26/355",
            organisation("region-midtjylland"),
            day(0).plusDays(14)));
    var open = id("midt/case/open");
    of.tells(
        6,
        new GroupCommand.RaiseCase(
            open,
            steering,
            organisation("randers"),
            "Samme skabelon for behandlingspunkter",
            "Kommunerne får tre slags. Kan sygehusene bruge én?",
            null));
    var next = of.meeting(5, steering, -21, "Online");
    of.tells(4, new GroupCommand.TakeCase(open, next));
  }

  private void socialArea() {
    var of = new Told(id("nord"), "secretary_hjoerring", "hjoerring", "myndighed");
    var members = organisations("hjoerring", "aalborg", "frederikshavn", "region-nordjylland");
    of.tells(
        60,
        charter(
            "Det specialiserede socialområde i Nordjylland", "social_area", "hjoerring", members));
    of.body(60, "Den Administrative Styregruppe", "steering_group", null, "", null, members);
  }

  private void healthCommunity() {
    var of = new Told(id("trondheim"), "secretary_trondheim", "trondheim", "servicetorg");
    var members = organisations("trondheim", "malvik", "st-olavs-hospital");
    of.tells(60, charter("Demo-helsefellesskapet", "health_community", "trondheim", members));
    var top = of.body(60, "Partnerskapsmøtet", "partnership_meeting", null, "", null, members);
    var strategic =
        of.body(60, "Strategisk samarbeidsutvalg", "strategic_committee", top, "", null, members);
    of.body(
        60,
        "Faglig samarbeidsutvalg psykisk helse",
        "professional_committee",
        strategic,
        "Psykisk helse og rus",
        null,
        members);
    of.body(
        60,
        "Faglig samarbeidsutvalg skrøpelige eldre",
        "professional_committee",
        strategic,
        "Skrøpelige eldre",
        null,
        members);
  }

  private static GroupCommand charter(
      String name, String kind, String secretariat, List<OrganisationId> members) {
    return new GroupCommand.Found(new Charter(name, kind, organisation(secretariat), members));
  }

  /// A clause of the agreement; of none where the library is another.
  private BodyCase.@Nullable About clause(String number) {
    return library.get().agreements().stream()
        .map(Agreement::ref)
        .filter(one -> one.id().equals(ADMISSION))
        .max(Comparator.comparingInt(AgreementRef::version))
        .map(one -> new BodyCase.About(one, number))
        .orElse(null);
  }

  private static List<OrganisationId> organisations(String... keys) {
    return Stream.of(keys).map(DemoBodies::organisation).toList();
  }

  private static OrganisationId organisation(String key) {
    return OrganisationId.of(key);
  }

  private static UUID id(String what) {
    return DemoChapter.named("governance", what);
  }

  private Instant at(int daysAgo) {
    return clock.instant().minus(DAY.multipliedBy(daysAgo));
  }

  private LocalDate day(int daysAgo) {
    return LocalDate.ofInstant(at(daysAgo), HERE);
  }

  /// What the secretary of one group does, each day some of it.
  private final class Told {
    private final UUID group;
    private final Viewer secretary;
    private int count;

    Told(UUID group, String who, String organisation, String unit) {
      this.group = group;
      this.secretary =
          new Viewer(
              DemoWorkers.id(who),
              who,
              Role.SECRETARY,
              OrganisationId.of(organisation),
              Set.of(UnitId.of(organisation, unit)));
    }

    void tells(int daysAgo, GroupCommand wish) {
      var form = id(group + "/" + count++);
      groups.carryOut(secretary, group, form, wish, at(daysAgo), day(daysAgo));
    }

    UUID body(
        int daysAgo,
        String name,
        String kind,
        @Nullable UUID under,
        String theme,
        @Nullable LocalDate until,
        List<OrganisationId> members) {
      var body = id(group + "/body/" + count);
      tells(
          daysAgo,
          new GroupCommand.SetUpBody(
              body, new Body.Setup(name, kind, under, theme, day(daysAgo), until, members)));
      return body;
    }

    /// @param heldAgo days since it was held; less than none is to come
    UUID meeting(int daysAgo, UUID body, int heldAgo, String place) {
      var meeting = id(group + "/meeting/" + count);
      var when = day(heldAgo).atTime(LocalTime.of(13, 0)).atZone(HERE).toInstant();
      tells(daysAgo, new GroupCommand.PlanMeeting(meeting, body, when, place));
      return meeting;
    }
  }
}
