package medspil.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.stay.Stay;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.Worklists;
import org.jspecify.annotations.Nullable;

/// An invented citizen of the chain's tests, and what is known and owed about them.
record Citizen(String cpr, PathwayId pathway) {
  static final Instant SINCE = Instant.parse("2022-01-01T00:00:00Z");
  private static final Actor SYSTEM = new Actor(Actor.Kind.SYSTEM, new UUID(7, 8), new UUID(7, 9));
  private static final AtomicInteger SERIAL = new AtomicInteger(9000);

  /// Somebody whom the municipality of the examples nurses at home since 2022.
  static Citizen served() {
    return withNumber(freshNumber()).entitled("chain-municipality", "nursing", null);
  }

  /// A number that fails the check digit of its time, so that nobody ever had it.
  static String freshNumber() {
    while (true) {
      var number = "251248" + SERIAL.getAndIncrement();
      var weights = "4327654321";
      var sum = 0;
      for (var i = 0; i < 10; i++) {
        sum += (number.charAt(i) - '0') * (weights.charAt(i) - '0');
      }
      if (sum % 11 != 0) {
        return number;
      }
    }
  }

  /// Registered, and no service open.
  static Citizen withNumber(String cpr) {
    var home = OrganisationId.of("chain-municipality").value();
    var number = new Cpr(cpr);
    var birth = number.birthDate().orElseThrow();
    var person = new People.Person("Testa", "Eksempel", birth, home);
    var citizen = new Citizen(cpr, Chain.bean(People.class).register(number, person));
    citizen.act(new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)));
    return citizen;
  }

  /// With home nursing (sundhedsloven § 138) of an organisation since 2022.
  Citizen entitled(String organisation, String unit, @Nullable Instant until) {
    var entitlement =
        new Entitlement(
            new EntitlementId(UUID.nameUUIDFromBytes((cpr + organisation).getBytes(UTF_8))),
            OrganisationId.of(organisation).value(),
            UnitId.of(organisation, unit).value(),
            "SUL-138",
            SINCE,
            until);
    act(new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(entitlement)));
    return this;
  }

  void act(PathwayCommand wish) {
    Chain.bean(Pathways.class)
        .bySystem(SYSTEM, pathway, new CommandId(UUID.randomUUID()), Chain.now(), List.of(), wish);
  }

  Pathway asItStands() {
    @SuppressWarnings("unchecked")
    Journal<Pathway> journal = Chain.bean(Journal.class);
    return journal.read(pathway);
  }

  Stay stay() {
    var stays = asItStands().stays().all();
    assertThat(stays).as("stays").hasSize(1);
    return stays.getFirst();
  }

  /// What is owed, as the home nurse's list shows it, a line each: who, by which clause and rule,
  /// by when, because of what.
  List<String> owed() {
    var listed = Chain.bean(Worklists.class).about(nurse(), pathway);
    var open = asItStands().tasks().all().stream().filter(task -> task.status().owed()).toList();
    assertThat(listed.stream().map(one -> one.id()))
        .as("the list shows what the journal says")
        .containsExactlyInAnyOrderElementsOf(open.stream().map(Task::id).toList());
    return listed.stream()
        .map(one -> {
          var task = asItStands().tasks().find(one.id()).orElseThrow();
          assertThat(one.owner()).isEqualTo(task.owner().unit());
          assertThat(one.rule()).isEqualTo(task.rule().toString());
          return "%s: %s %s, due %s, because of %s at %s"
              .formatted(
                  Chain.unit(one.owner()),
                  task.rule().clause(),
                  task.rule().rule(),
                  one.due() == null ? "some time" : one.due(),
                  task.because().ground(),
                  task.because().occurredAt());
        })
        .sorted()
        .toList();
  }

  /// The rules by which something is owed.
  List<String> owedRules() {
    return owed().stream()
        .map(line -> line.replaceAll(".*: \\S+ (\\S+), .*", "$1"))
        .sorted()
        .toList();
  }

  List<Task> tasks(String rule) {
    return asItStands().tasks().all().stream()
        .filter(task -> task.rule().rule().equals(rule))
        .toList();
  }

  Task task(String rule) {
    var tasks = tasks(rule);
    assertThat(tasks).as(rule).hasSize(1);
    return tasks.getFirst();
  }

  List<String> done() {
    return asItStands().tasks().all().stream()
        .filter(task -> task.status() == Status.DONE)
        .map(task -> task.rule().rule())
        .sorted()
        .toList();
  }

  /// Why something about this citizen waits for a person.
  List<String> attention() {
    return Chain.sql()
        .sql(
            """
            select reason
            from exchange.attention
            where pathway_id = :pathway and resolved_at is null
            order by reason
            """)
        .param("pathway", pathway.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// How often something happened in this pathway, by stored type.
  long events(String type) {
    return Chain.sql()
        .sql("select count(*) from journal.event where pathway_id = :pathway and type like :type")
        .param("pathway", pathway.value())
        .param("type", type)
        .query(Long.class)
        .single();
  }

  private static Viewer nurse() {
    return new Viewer(
        new UUID(7, 10),
        "Nurse",
        Role.HOME_NURSE,
        OrganisationId.of("chain-municipality"),
        Set.of(UnitId.of("chain-municipality", "nursing")));
  }
}
