package medspil.app;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import medspil.access.Looks;
import medspil.access.Openings;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.ApplyDifferences;
import medspil.citizen.Authority;
import medspil.citizen.DecidePathway;
import medspil.citizen.Differences;
import medspil.citizen.FollowAgreements;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDesk;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.Programmes;
import medspil.citizen.RegisterCitizen;
import medspil.citizen.ReportByHand;
import medspil.citizen.Secrecy;
import medspil.citizen.store.DeathRows;
import medspil.citizen.store.EntitlementRows;
import medspil.citizen.store.RelationRows;
import medspil.directory.Directory;
import medspil.discharge.store.HomeRows;
import medspil.discharge.store.PointRows;
import medspil.exchange.LetterRoute;
import medspil.exchange.MailRoute;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.store.MissingOriginals;
import medspil.goal.GoalAttention;
import medspil.healthtask.store.HealthTaskRows;
import medspil.incident.IncidentTable;
import medspil.individualplan.IndividualPlanTable;
import medspil.information.FileCheck;
import medspil.information.InformationTable;
import medspil.information.store.CheckedFiles;
import medspil.journal.Chapters;
import medspil.journal.Journal;
import medspil.journal.ManyPathways;
import medspil.journal.SealedFiles;
import medspil.journal.VisibleHistory;
import medspil.journal.VisibleNotes;
import medspil.journal.store.HouseKeys;
import medspil.journal.store.JournalSettings;
import medspil.journal.store.JournalStore;
import medspil.journal.store.JsonSnapshots;
import medspil.journal.store.MasterKeys;
import medspil.journal.store.TimeAndIds;
import medspil.message.MessageCategories;
import medspil.message.store.ConversationRows;
import medspil.need.NeedTable;
import medspil.offer.OfferTable;
import medspil.order.OrderTable;
import medspil.order.store.ContractRows;
import medspil.order.store.OrderRows;
import medspil.servicemodel.ModelTable;
import medspil.stay.store.StayRows;
import medspil.task.LinkRules;
import medspil.task.store.LeftRows;
import medspil.task.store.SaidRows;
import medspil.task.store.TaskRows;
import medspil.team.CoordinationGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts a pathway's chapters, the agreements and the journal together.
@Configuration(proxyBeanMethods = false)
class PathwayWiring {

  @Bean
  Secrecy secrecy(@Qualifier("writer") DataSource writer, MasterKeys masters) {
    var keys = new HouseKeys(writer, masters);
    return new HouseSecrecy(keys.of("hash"), keys.of("seal"));
  }

  @Bean
  Openings openings() {
    return OpeningsFile.read();
  }

  @Bean
  Chapters<Pathway> chapters(Openings openings) {
    var types = PathwayEvents.types();
    return new Chapters<>(
        types,
        new PathwayFold(),
        List.of(
            new OfChapter<>(Pathway::tasks, new TaskRows()),
            new OfChapter<>(Pathway::tasks, new LeftRows()),
            new OfChapter<>(Pathway::tasks, new SaidRows()),
            new OfChapter<>(Pathway::stays, new StayRows()),
            new OfChapter<>(Pathway::stays, new MissingOriginals()),
            new OfChapter<>(Pathway::discharges, new PointRows()),
            new OfChapter<>(Pathway::discharges, new HomeRows()),
            new OfChapter<>(Pathway::citizen, new EntitlementRows()),
            new OfChapter<>(Pathway::healthTasks, new HealthTaskRows()),
            new OfChapter<>(Pathway::orders, new OrderRows()),
            new OfChapter<>(Pathway::conversations, new ConversationRows()),
            new OfChapter<>(Pathway::orders, new ContractRows()),
            new DeathRows(),
            new RelationRows(openings)),
        new JsonSnapshots<>(Pathway.class, 33, types));
  }

  @Bean
  JournalStore<Pathway> journalStore(
      @Qualifier("writer") DataSource writer,
      Chapters<Pathway> chapters,
      MasterKeys masters,
      Clock clock,
      Supplier<UUID> ids) {
    return new JournalStore<>(
        writer, chapters, masters, new TimeAndIds(clock, ids), JournalSettings.DEFAULT);
  }

  @Bean
  Journal<Pathway> journal(JournalStore<Pathway> store) {
    return store.journal();
  }

  @Bean
  VisibleHistory visibleHistory(JournalStore<Pathway> store) {
    return store.visibleHistory();
  }

  @Bean
  VisibleNotes visibleNotes(JournalStore<Pathway> store) {
    return store.visibleNotes();
  }

  @Bean
  SealedFiles sealedFiles(JournalStore<Pathway> store) {
    return store.sealedFiles();
  }

  @Bean
  Programmes programmes(Supplier<AgreementsInForce> agreements, Supplier<Directory> directory) {
    return new Programmes(agreements, directory);
  }

  @Bean
  OrderTable orderTable() {
    return OrderTable.read();
  }

  @Bean
  OfferTable offerTable() {
    return OfferTable.read();
  }

  @Bean
  InformationTable informationTable() {
    return InformationTable.read();
  }

  @Bean
  FileCheck fileCheck(InformationTable table, Settings settings) {
    return new CheckedFiles(table, settings.clamd());
  }

  @Bean
  CoordinationGroups coordinationGroups() {
    return CoordinationGroups.read();
  }

  @Bean
  IncidentTable incidentTable() {
    return IncidentTable.read();
  }

  @Bean
  NeedTable needTable() {
    return NeedTable.read();
  }

  @Bean
  IndividualPlanTable individualPlanTable() {
    return IndividualPlanTable.read();
  }

  @Bean
  ModelTable modelTable() {
    return ModelTable.read();
  }

  @Bean
  MessageCategories messageCategories() {
    return MessageCategories.read();
  }

  @Bean
  Authority authority(Openings openings) {
    return new Authority(openings);
  }

  @Bean
  DecidePathway decidePathway(
      Supplier<AgreementsInForce> agreements, Supplier<Directory> directory) {
    return new DecidePathway(() -> new FollowAgreements(agreements.get(), directory.get()));
  }

  @Bean
  Pathways pathways(
      Journal<Pathway> journal, DecidePathway decide, Authority authority, Supplier<UUID> ids) {
    return new Pathways(journal, decide, authority, ids);
  }

  @Bean
  ApplyDifferences applyDifferences(
      ManyPathways many,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Pathways pathways,
      Authority authority,
      Differences differences) {
    return new ApplyDifferences(many, agreements, directory, pathways, authority, differences);
  }

  @Bean
  ReportByHand reportByHand(
      People people, Journal<Pathway> journal, Pathways pathways, Looks looks) {
    return new ReportByHand(people, journal, pathways, looks);
  }

  @Bean
  RegisterCitizen registerCitizen(People people, Pathways pathways) {
    return new RegisterCitizen(people, pathways);
  }

  @Bean
  PathwayDoor pathwayDoor(Journal<Pathway> journal, Authority authority, Looks looks) {
    return new PathwayDoor(journal, authority, looks);
  }

  @Bean
  PathwayDesk pathwayDesk(PathwayDoor door, Authority authority, Pathways pathways, Looks looks) {
    return new PathwayDesk(door, authority, pathways, looks);
  }

  @Bean
  GoalAttention goalAttention(Settings settings) {
    return new GoalAttention(settings.goals().still(), settings.goals().review());
  }

  @Bean
  NotificationReader notificationReader() {
    return NotificationReader.plain();
  }

  @Bean
  LinkRules linkRules(Settings settings) {
    return new LinkRules(settings.links().valid(), settings.links().tries());
  }

  @Bean
  MailRoute mailRoute(Settings settings) {
    var mail = settings.mail();
    var home = mail.home().replaceAll("/+$", "");
    return new MailRoute(
        mail.host(),
        mail.port(),
        mail.user(),
        mail.password(),
        mail.protection(),
        mail.from(),
        home);
  }

  @Bean
  LetterRoute letterRoute(Settings settings, ObjectProvider<DemoReceiver> demo) {
    var letters = settings.letters();
    var address =
        letters.address().isBlank()
            ? Optional.ofNullable(demo.getIfAvailable()).map(DemoReceiver::address)
            : Optional.of(URI.create(letters.address()));
    return new LetterRoute(address, letters.token(), letters.readers());
  }
}
