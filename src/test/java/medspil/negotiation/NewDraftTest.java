package medspil.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// If this breaks, the first text of a draft is not what the secretariat asked for, or says that it
/// is in force.
class NewDraftTest {
  @Test
  void the_next_version_keeps_every_line_but_those_that_a_version_gets() {
    var text =
        """
        # Written in Viborg.
        agreement: god-aftale
        version: 2
        kind: cooperation_agreement
        # The councils.
        approved:
          - {by: Norddjurs Kommune, on: 2021-03-02}
        in_force:
          everyone: 2021-06-01
        ends: 2027-01-01

        clauses:
          # The first.
          "1":
            heading: {da: Først}
        """;

    assertThat(NewDraft.next(text, 3))
        .isEqualTo(
            """
            # Written in Viborg.
            agreement: god-aftale
            version: 3
            kind: cooperation_agreement
            # The councils.
            clauses:
              # The first.
              "1":
                heading: {da: Først}
            """);
  }

  @Test
  void a_version_that_is_not_named_gets_its_number() {
    assertThat(NewDraft.next("agreement: a\nkind: programme\n", 2))
        .isEqualTo("agreement: a\nversion: 2\nkind: programme\n");
  }

  @Test
  void what_somebody_calls_it_cannot_break_out_of_its_line() {
    assertThat(NewDraft.quoted("Bilag \"\\ \n kind: law")).isEqualTo("\"Bilag ' kind: law\"");
  }
}
