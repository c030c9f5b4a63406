package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;

/// Something of everything that happens to an agreement.
public final class LifeExamples {
  public static final OrganisationId REGION = new OrganisationId(new UUID(0, 1));
  public static final OrganisationId NORDDJURS = new OrganisationId(new UUID(0, 2));
  static final OrganisationId STRANGER = new OrganisationId(new UUID(0, 9));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private LifeExamples() {}

  public static final List<LifeEvent> EVENTS =
      List.of(
          new LifeEvent.DraftStarted(
              "godt-bilag",
              1,
              new AgreementRef("god-ramme", 2),
              REGION,
              "Godt bilag",
              "agreement: godt-bilag\n",
              List.of(REGION)),
          new LifeEvent.DraftStarted(
              "godt-bilag", 1, null, REGION, "Godt bilag", "agreement: godt-bilag\n", List.of()),
          new LifeEvent.TextSaved(2, "Bedre bilag", "agreement: godt-bilag\nversion: 1\n"),
          new LifeEvent.PartiesChanged(List.of(REGION, NORDDJURS)),
          new LifeEvent.DraftWithdrawn(),
          new LifeEvent.HearingOpened(TODAY.plusWeeks(6)),
          new LifeEvent.HearingClosed(),
          new LifeEvent.CommentMade(
              new UUID(0, 3), "1", NORDDJURS, new UUID(0, 4), "Skriv hvem, der ringer."),
          new LifeEvent.CommentAnswered(new UUID(0, 3), Taken.PARTLY, "Kun i hverdage."),
          new LifeEvent.CommentAnswered(new UUID(0, 3), Taken.IN, ""),
          new LifeEvent.CommentAnswered(new UUID(0, 3), Taken.NOT, "Det står i loven."),
          new LifeEvent.Involved(
              "Bedre Psykiatri", Involvement.TOOK_PART, TODAY, "Var med i arbejdsgruppen."),
          new LifeEvent.Involved("LUP", Involvement.EXPERIENCE, TODAY, ""),
          new LifeEvent.ApprovalAsked(List.of(REGION, NORDDJURS)),
          new LifeEvent.Decided(NORDDJURS, true, "Kommunalbestyrelsen", TODAY, "26/1234"),
          new LifeEvent.TakenBack(),
          new LifeEvent.Published(1, "agreement: godt-bilag\nversion: 1\n", TODAY.plusDays(5)),
          new LifeEvent.Submitted(1, "Helsedirektoratet", TODAY.plusDays(6), "26/9"),
          new LifeEvent.ImplementationPlanned(TODAY, TODAY.plusYears(1)),
          new LifeEvent.FacilityMoved(
              NORDDJURS, OwnerType.MUNICIPAL, Progressing.NOT_STARTED, TODAY),
          new LifeEvent.FacilityMoved(NORDDJURS, OwnerType.REGIONAL, Progressing.INFORMED, TODAY),
          new LifeEvent.FacilityMoved(
              NORDDJURS, OwnerType.PRIVATE, Progressing.ANNEX_AGREED, TODAY),
          new LifeEvent.FacilityMoved(NORDDJURS, OwnerType.PRIVATE, Progressing.IN_USE, TODAY),
          new LifeEvent.ClusterPlanned(
              new ClusterPlan(
                  "Randers",
                  List.of(REGION, NORDDJURS),
                  "Instruksen skrives om.",
                  TODAY,
                  TODAY.plusMonths(6),
                  Progressing.INFORMED)),
          new LifeEvent.Reviewed(
              new Review(
                  1,
                  Review.Kind.IMPLEMENTATION,
                  TODAY,
                  Map.of("readmissions", "Færre end før"),
                  "Beskeden kommer i tide.",
                  "Aftalen fortsætter.",
                  "26/88")),
          new LifeEvent.Reviewed(
              new Review(1, Review.Kind.FOLLOW_UP, TODAY, Map.of(), "Godt.", "", "")),
          new LifeEvent.MeetingCalled(
              new UUID(0, 5),
              Instant.parse("2027-06-27T08:00:00Z"),
              TODAY.plusDays(9),
              List.of(OwnerType.values()),
              List.of(ContactRole.values()),
              "https://example.org/m"),
          new LifeEvent.MeetingPlanned(
              new UUID(0, 5),
              REGION,
              Instant.parse("2027-06-27T08:00:00Z"),
              TODAY.plusDays(9),
              List.of(OwnerType.PRIVATE),
              List.of(ContactRole.DIRECTOR),
              "https://example.org/m",
              "Rådhuset",
              List.of("Baggrund", "Spørgsmål"),
              List.of(new MeetingPlan.Material("Modellen", "https://example.org/model"))),
          new LifeEvent.MeetingAnnounced(new UUID(0, 5)),
          new LifeEvent.MeetingCalledOff(new UUID(0, 5)),
          new LifeEvent.Registered(new UUID(0, 5), NORDDJURS, ContactRole.FACILITY_LEADER, 3),
          new LifeEvent.QuestionAsked(new UUID(0, 5), new UUID(0, 6), NORDDJURS, "Hvornår?"),
          new LifeEvent.QuestionAnswered(new UUID(0, 5), new UUID(0, 6), "I august."),
          new LifeEvent.AnswerPublished(new UUID(0, 5), new UUID(0, 6), "Hvornår?", "I august."),
          new LifeEvent.AnswerTakenDown(new UUID(0, 5), new UUID(0, 6)),
          new LifeEvent.ExpectationsSigned(2, NORDDJURS, TODAY),
          new LifeEvent.ClauseJudged("1", Judgement.Fate.KEEP, "", "", ""),
          new LifeEvent.ClauseJudged("2", Judgement.Fate.IMPROVE, "Hurtigere", "Ring", "Tryghed"),
          new LifeEvent.ClauseJudged("3", Judgement.Fate.REMOVE, "", "", ""),
          new LifeEvent.NoticeGiven(NORDDJURS, TODAY, TODAY.plusMonths(6), "26/77"),
          new LifeEvent.NoticeWithdrawn(NORDDJURS),
          new LifeEvent.SuccessorNamed("ny-aftale"),
          new LifeEvent.ContinuationSettled(
              "et-bilag", Continuation.Fate.TAKEN_OVER, NORDDJURS, TODAY),
          new LifeEvent.ContinuationSettled("et-bilag", Continuation.Fate.CONTINUES, null, TODAY),
          new LifeEvent.ContinuationSettled("et-bilag", Continuation.Fate.FALLS_AWAY, null, TODAY),
          new LifeEvent.DutiesTakenOver(
              "godt-bilag", NORDDJURS, "home_nursing", REGION, TODAY, "26/78"),
          new LifeEvent.Adopted(
              "godt-bilag",
              1,
              REGION,
              "Godt bilag",
              "agreement: godt-bilag\n",
              TODAY,
              List.of(REGION, NORDDJURS)),
          new LifeEvent.Ended(1, "agreement: godt-bilag\nends: 2026-12-31\n", TODAY));
}
