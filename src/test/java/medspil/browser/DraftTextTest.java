package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// If this breaks, a secretary's words on a draft are lost, or read by those they are not for.
class DraftTextTest {
  private static final String FRAME = "indlaeggelse-og-udskrivelse-midt";

  @Test
  void two_who_write_at_once_both_keep_their_words() {
    var one = Visitor.as("secretary");
    var start = one.get("/agreements/drafts/new");
    one.send(
        start,
        "/agreements/drafts/new",
        Map.of("from", FRAME, "how", "after", "id", "to-paa-en-gang", "title", "To på en gang"));
    var address = "/agreements/to-paa-en-gang/draft/text";
    var first = one.get(address);
    var second = one.get(address);

    one.send(first, address, Map.of("text", "agreement: to-paa-en-gang\n# Den første.\n"));
    var answer =
        one.send(second, address, Map.of("text", "agreement: to-paa-en-gang\n# Den anden.\n"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page()).contains("En anden har gemt imens", "# Den første.", "# Den anden.");
    assertThat(one.get(address).page()).contains("# Den første.").doesNotContain("# Den anden.");
    var again =
        one.send(
            answer, address, Map.of("text", "agreement: to-paa-en-gang\n# Den første og anden.\n"));
    assertThat(again.page()).contains("Teksten er gemt", "# Den første og anden.");
  }

  @Test
  void without_javascript_a_button_checks_and_nothing_is_kept() {
    var visitor = Visitor.as("secretary");
    visitor.send(
        visitor.get("/agreements/drafts/new"),
        "/agreements/drafts/new",
        Map.of("from", FRAME, "how", "under", "id", "bare-et-tjek", "title", "Bare et tjek"));
    var page = visitor.get("/agreements/bare-et-tjek/draft/text");

    var fields = visitor.fields(page, "/agreements/bare-et-tjek/draft/text", Map.of("text", "[1"));
    var checked = visitor.post("/agreements/bare-et-tjek/draft/check", fields);

    assertThat(checked.page()).contains("Teksten kan ikke læses endnu", "Linje ");
    assertThat(visitor.get("/agreements/bare-et-tjek/draft/text").page())
        .contains("kind: local_annex");
  }

  @Test
  void only_a_secretary_of_a_party_begins_and_nobody_else_learns_of_it() {
    assertThat(Visitor.as("home_nurse").get("/agreements/drafts/new").status()).isEqualTo(404);
    assertThat(Visitor.as("citizen").get("/agreements/" + FRAME + "/life").status()).isEqualTo(404);
    var hjoerring = Visitor.as("home_nurse_hjoerring");
    assertThat(hjoerring.get("/agreements/drafts").page()).contains("Ingen udkast");
  }
}
