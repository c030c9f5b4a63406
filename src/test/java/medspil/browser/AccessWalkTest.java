package medspil.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// If this breaks, somebody reads or changes what concerns a citizen they have nothing to do with.
///
/// Every page there is, as everyone there is: whoever adds a page is in this walk.
class AccessWalkTest {
  private static final List<String> EVERYONE =
      List.of(
          "ward_nurse",
          "home_nurse",
          "case_worker",
          "facility_staff",
          "coordinator",
          "gp",
          "secretary",
          "citizen",
          "psychiatric_nurse",
          "home_nurse_hjoerring",
          "facility_staff_solgaarden",
          "case_worker_hjoerring");
  private static final UUID NOBODY = new UUID(77, 77);

  /// A citizen as an address names them: the pathway, a task and a stay of it, if there are any.
  private record Course(
      UUID pathway,
      UUID task,
      UUID stay,
      UUID healthTask,
      UUID goal,
      UUID meeting,
      UUID request,
      UUID conversation,
      UUID file) {}

  private record Page(RequestMethod method, String pattern) {
    boolean isOfOneCitizen() {
      return pattern.contains("{pathway") || pattern.startsWith("/citizens/{id");
    }

    String of(Course course) {
      return pattern
          .replace("/citizens/{id}", "/citizens/" + course.pathway)
          .replace("{pathway}", course.pathway.toString())
          .replace("{task}", course.task.toString())
          .replace("{stay}", course.stay.toString())
          .replace("{healthTask}", course.healthTask.toString())
          .replace("{goal}", course.goal.toString())
          .replace("{meeting}", course.meeting.toString())
          .replace("{assessment}", assessment(course.pathway).toString())
          .replace("{request}", course.request.toString())
          .replace("{conversation}", course.conversation.toString())
          .replace("{file}", course.file.toString())
          .replace("{version}", "1")
          .replace("{document}", document(course.pathway).toString())
          .replace("{change}", change(course.pathway).toString())
          .replaceAll("\\{(point|handOver|line|decision|order|step)}", NOBODY.toString())
          .replaceAll("\\{form:([a-z-]+)[^}]*}", "$1")
          .replace("{form}", "complete");
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  static List<String> everyone() {
    return EVERYONE;
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void a_citizen_of_others_looks_like_nobody(String persona) {
    var walker = Walker.as(Browser.house(), persona);
    var foreign = foreign(persona);
    assertThat(foreign).as("citizens %s has nothing to do with", persona).isNotEmpty();
    for (var page : pagesOfOneCitizen()) {
      for (var course : foreign.stream().limit(3).toList()) {
        var answer = ask(walker, page, course);
        var nobody =
            ask(
                walker,
                page,
                new Course(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY));

        assertThat(answer.statusCode()).as("%s as %s", page, persona).isEqualTo(404);
        assertThat(bare(answer)).as("%s as %s", page, persona).isEqualTo(bare(nobody));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void every_refused_look_is_written_down(String persona) {
    var walker = Walker.as(Browser.house(), persona);
    var course = foreign(persona).getFirst();
    for (var page : pagesOfOneCitizen()) {
      var before = denied(course);

      ask(walker, page, course);

      assertThat(denied(course)).as("%s as %s", page, persona).isEqualTo(before + 1);
    }
  }

  @Test
  void whoever_is_not_signed_in_reaches_nothing_of_a_citizen() {
    var walker = Walker.nobody(Browser.house());
    var course = courses().getFirst();
    for (var page : pagesOfOneCitizen()) {
      var answer = ask(walker, page, course);

      assertThat(answer.statusCode()).as("%s", page).isIn(302, 401, 403);
    }
  }

  @Test
  void somebody_reaches_every_page() {
    var reached = new HashSet<Page>();
    for (var persona : EVERYONE) {
      var walker = Walker.as(Browser.house(), persona);
      for (var page : pagesOfOneCitizen()) {
        if (page.method == RequestMethod.GET && !reached.contains(page)) {
          own(persona).stream()
              .filter(course -> ask(walker, page, course).statusCode() == 200)
              .findFirst()
              .ifPresent(_ -> reached.add(page));
        }
      }
    }

    assertThat(pagesOfOneCitizen().stream().filter(page -> page.method == RequestMethod.GET))
        .allMatch(reached::contains);
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void the_front_door_leads_everyone_somewhere(String persona) {
    var walker = Walker.as(Browser.house(), persona);
    var answer = walker.get("/");
    while (answer.statusCode() / 100 == 3) {
      answer = walker.get(answer.headers().firstValue("Location").orElseThrow());
    }

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> ask(Walker walker, Page page, Course course) {
    var address = page.of(course);
    assertThat(address).as("teach this test what to put there").doesNotContain("{");
    return page.method == RequestMethod.GET
        ? walker.get(address)
        : walker.post(address, Map.of("command", UUID.randomUUID().toString(), "reason", "other"));
  }

  /// An answer without what differs from one to the next.
  private static String bare(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"|hx-headers=\"[^\"]+\"", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id");
  }

  private static List<Page> pagesOfOneCitizen() {
    var pages = new ArrayList<Page>();
    Browser.house()
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            mapping
                .getMethodsCondition()
                .getMethods()
                .forEach(method ->
                    mapping
                        .getPatternValues()
                        .forEach(pattern -> pages.add(new Page(method, pattern)))));
    return pages.stream().filter(Page::isOfOneCitizen).toList();
  }

  private static List<Course> foreign(String persona) {
    var own = own(persona).stream().map(Course::pathway).collect(toCollection(HashSet::new));
    return courses().stream().filter(course -> !own.contains(course.pathway)).toList();
  }

  private static List<Course> own(String persona) {
    var related = related(persona);
    return courses().stream().filter(course -> related.contains(course.pathway)).toList();
  }

  /// Whom a relation, now or ever, binds to one of the demo's people.
  private static Set<UUID> related(String persona) {
    return new TreeSet<>(
        sql()
            .sql(
                """
                select distinct r.pathway_id
                from access.worker w
                left join access.worker_role wr on wr.worker = w.id
                join access.relation r on r.holder in (w.id, wr.unit, wr.organisation)
                where w.subject = :subject
                """)
            .param("subject", "demo:" + persona)
            .query(UUID.class)
            .list());
  }

  private static List<Course> courses() {
    return sql()
        .sql(
            """
            select i.pathway_id, t.task_id, b.stay_id, h.health_task_id, q.request_id
            from citizen.identity i
            left join lateral (select task_id from task.open_task o where o.pathway_id = i.pathway_id limit 1) t on true
            left join lateral (select stay_id from stay.board s where s.pathway_id = i.pathway_id limit 1) b on true
            left join lateral (select task_id as health_task_id from healthtask.task s where s.pathway_id = i.pathway_id limit 1) h on true
            left join lateral (select request_id from orders.request s where s.pathway_id = i.pathway_id order by state = 'CHOSEN' desc, state = 'ASKED' desc limit 1) q on true
            order by i.pathway_id
            """)
        .query((row, _) ->
            new Course(
                row.getObject("pathway_id", UUID.class),
                orNobody(row.getObject("task_id", UUID.class)),
                orNobody(row.getObject("stay_id", UUID.class)),
                orNobody(row.getObject("health_task_id", UUID.class)),
                goal(row.getObject("pathway_id", UUID.class)),
                meeting(row.getObject("pathway_id", UUID.class)),
                orNobody(row.getObject("request_id", UUID.class)),
                Letter.of(row.getObject("pathway_id", UUID.class)).conversation(),
                Letter.of(row.getObject("pathway_id", UUID.class)).file()))
        .list();
  }

  private static UUID meeting(UUID pathway) {
    return first(pathway, one -> one.meetings().ahead().stream().map(it -> it.id().value()));
  }

  private static UUID goal(UUID pathway) {
    return first(pathway, one -> one.goals().open().stream().map(goal -> goal.id().value()));
  }

  private static UUID assessment(UUID pathway) {
    return first(pathway, one -> one.needs().latest().stream().map(need -> need.id().value()));
  }

  private static UUID change(UUID pathway) {
    return first(pathway, one -> one.changes().latest().stream().map(it -> it.id().value()));
  }

  private static UUID document(UUID pathway) {
    return first(
        pathway,
        one ->
            one.exchanges().all().values().stream()
                .flatMap(exchange -> exchange.items().stream())
                .flatMap(item -> item.attached().stream())
                .map(it -> it.value()));
  }

  @SuppressWarnings("unchecked")
  private static UUID first(UUID pathway, Function<Pathway, Stream<UUID>> named) {
    var journal = (Journal<Pathway>) Browser.house().bean(Journal.class);
    return pathway.equals(NOBODY)
        ? NOBODY
        : named.apply(journal.read(new PathwayId(pathway))).findFirst().orElse(NOBODY);
  }

  private static UUID orNobody(@org.jspecify.annotations.Nullable UUID id) {
    return Stream.ofNullable(id).findFirst().orElse(NOBODY);
  }

  private static int denied(Course course) {
    return sql()
        .sql("select count(*) from access.look where kind = 'denied' and :pathway = any (pathways)")
        .param("pathway", course.pathway)
        .query(Integer.class)
        .single();
  }

  /// As the superuser, whom row level security does not bind.
  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }
}
