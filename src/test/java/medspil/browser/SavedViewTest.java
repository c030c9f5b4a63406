package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// If this breaks, whoever looks for places each week begins anew each time, or reads what a
/// colleague looks for.
class SavedViewTest {
  private static final String KEEP = "/offers/views";

  @Test
  void a_view_is_kept_under_a_name_found_again_and_removed() {
    var worker = Visitor.as("case_worker_hjoerring");
    var filtered = worker.get("/offers?group=adhd&free=yes&sort=rate");

    var kept = worker.send(filtered, KEEP, Map.of("name", "Ledige til ADHD"));
    assertThat(kept.page())
        .contains("Visningen er gemt.")
        .contains("Ledige til ADHD")
        .containsPattern("href=\"/offers\\?[^\"]*group=adhd[^\"]*\"")
        .containsPattern("href=\"/offers\\?[^\"]*sort=rate[^\"]*\"");

    var again =
        worker.send(worker.get("/offers?group=ptsd"), KEEP, Map.of("name", "Ledige til ADHD"));
    assertThat(again.page()).containsOnlyOnce(">Ledige til ADHD</a>").doesNotContain("sort=rate");

    var remove = again.page().replaceFirst("(?s).*action=\"(/offers/views/[^\"]+)\".*", "$1");
    var colleague = Visitor.as("case_worker");
    assertThat(colleague.get("/offers").page()).doesNotContain("Ledige til ADHD");
    var fields = new HashMap<>(colleague.fields(colleague.get("/offers"), KEEP, Map.of()));
    colleague.post(remove, fields);
    assertThat(worker.get("/offers").page()).as("another's press").contains("Ledige til ADHD");

    worker.send(worker.get("/offers"), remove, Map.of());
    assertThat(worker.get("/offers").page()).doesNotContain("Ledige til ADHD");
  }

  @Test
  void a_name_that_is_none_is_told_beside_the_field_and_the_filter_stays() {
    var worker = Visitor.as("case_worker_hjoerring");
    var filtered = worker.get("/offers?group=adhd");

    var empty = worker.send(filtered, KEEP, Map.of("name", " "));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.page()).contains("view-name-error").contains("name=\"group\" value=\"adhd\"");
    var tooLong = worker.send(filtered, KEEP, Map.of("name", "x".repeat(20_000)));
    assertThat(tooLong.status()).isEqualTo(422);
    var script = worker.send(filtered, KEEP, Map.of("name", "<script>alert(1)</script>"));
    assertThat(script.page()).doesNotContain("<script>alert").contains("&lt;script>alert");
    var remove = script.page().replaceFirst("(?s).*action=\"(/offers/views/[^\"]+)\".*", "$1");
    worker.send(script, remove, Map.of());
  }

  @Test
  void nobody_has_more_than_twenty() {
    var worker = Visitor.as("coordinator");
    var page = worker.get("/offers");
    for (var number = 1; number <= 20; number++) {
      assertThat(worker.send(page, KEEP, Map.of("name", "Visning " + number)).status())
          .isEqualTo(200);
    }

    assertThat(worker.send(page, KEEP, Map.of("name", "En til")).page())
        .contains("Du kan have højst 20 visninger.");
    assertThat(worker.send(page, KEEP, Map.of("name", "Visning 7")).status()).isEqualTo(200);
  }

  @Test
  void orders_are_filtered_sorted_kept_as_a_view_of_their_own_and_taken_as_a_file() {
    var worker = Visitor.as("case_worker");
    var all = worker.get("/orders").page();
    assertThat(all).contains("Lis Aagaard");

    var open = worker.get("/orders?state=open&sort=by");
    var declined = worker.get("/orders?state=declined");
    assertThat(rows(open.page())).isLessThan(rows(all));
    assertThat(rows(declined.page())).isLessThan(rows(all));
    assertThat(rows(worker.get("/orders?sort=by").page())).isEqualTo(rows(all));
    assertThat(worker.get("/orders?state=nonsense&unit=1").page())
        .contains("Ingen forespørgsler passer");

    var kept = worker.send(open, "/orders/views", Map.of("name", "Åbne"));
    assertThat(kept.page()).containsPattern("href=\"/orders\\?[^\"]*state=open[^\"]*\"");
    assertThat(worker.get("/offers").page()).doesNotContain(">Åbne</a>");
    assertThat(Visitor.as("case_worker_hjoerring").get("/orders").page())
        .doesNotContain(">Åbne</a>");
    var remove = kept.page().replaceFirst("(?s).*action=\"(/orders/views/[^\"]+)\".*", "$1");
    worker.send(kept, remove, Map.of());
    assertThat(worker.get("/orders").page()).doesNotContain(">Åbne</a>");

    var file = worker.get("/orders.csv?state=declined").page();
    assertThat(file.lines()).hasSize(1 + rows(declined.page()));
    assertThat(Visitor.as("citizen").get("/orders.csv").status()).isEqualTo(403);
  }

  private static int rows(String page) {
    return page.split("class=\"ms-what\"", -1).length - 1;
  }

  @Test
  void a_citizen_has_none() {
    assertThat(Visitor.as("citizen").get("/offers").status()).isEqualTo(403);
  }
}
