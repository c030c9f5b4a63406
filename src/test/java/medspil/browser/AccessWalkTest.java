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
          "case_worker_hjoerring",
          "citizen_sigrid",
          "coordinator_trondheim");

  private record Page(RequestMethod method, String pattern) {
    boolean isOfOneCitizen() {
      return pattern.contains("{pathway") || pattern.startsWith("/citizens/{id");
    }

    String of(NamedCourse course) {
      return course
          .in(pattern)
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
        var nobody = ask(walker, page, NamedCourse.OF_NOBODY);

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
    var course = NamedCourse.all().getFirst();
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

  private static HttpResponse<String> ask(Walker walker, Page page, NamedCourse course) {
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

  private static List<NamedCourse> foreign(String persona) {
    var own = own(persona).stream().map(NamedCourse::pathway).collect(toCollection(HashSet::new));
    return NamedCourse.all().stream().filter(course -> !own.contains(course.pathway())).toList();
  }

  private static List<NamedCourse> own(String persona) {
    var related = related(persona);
    return NamedCourse.all().stream().filter(course -> related.contains(course.pathway())).toList();
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

  private static int denied(NamedCourse course) {
    return sql()
        .sql("select count(*) from access.look where kind = 'denied' and :pathway = any (pathways)")
        .param("pathway", course.pathway())
        .query(Integer.class)
        .single();
  }

  /// As the superuser, whom row level security does not bind.
  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }
}
