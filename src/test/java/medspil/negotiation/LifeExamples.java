package medspil.negotiation;

import java.time.LocalDate;
import java.util.List;
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
          new LifeEvent.Submitted(1, "Helsedirektoratet", TODAY.plusDays(6), "26/9"));
}
