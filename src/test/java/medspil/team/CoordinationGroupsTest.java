package medspil.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody who cannot hold their help together is told to do it alone.
class CoordinationGroupsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

  private final CoordinationGroups groups = CoordinationGroups.read();

  @ParameterizedTest(name = "complex {0}, limited {1}, acute {2}: {3}")
  @CsvSource(
      textBlock =
          """
          true,  true,  false, G1
          true,  true,  true,  G2
          true,  false, true,  G2
          false, true,  true,  G2
          false, false, true,  G2
          false, true,  false, G3
          true,  false, false, G4
          false, false, false, G5
          """)
  @Proves({"R4-26", "R4-27", "R4-28", "R4-29", "R4-30", "R4-31"})
  void two_axes_and_how_fast_it_goes_point_to_one_group(
      boolean complex, boolean limited, boolean acute, String group) {
    assertThat(groups.pointedTo(complex, limited, acute, TODAY))
        .map(one -> one.line().code())
        .contains(group);
  }

  @Test
  @Proves("R4-31")
  void nobody_is_in_a_group_without_a_reason_and_what_was_judged_before_is_kept() {
    var first = judged(Team.NONE, "G2", "Faldt i går");
    var then = judged(first, "G4", "Er selv med igen");

    assertThat(then.need()).map(CoordinationNeed::group).contains("G4");
    assertThat(then.needs()).extracting(CoordinationNeed::group).containsExactly("G2", "G4");
    assertThat(DecideTeam.decide(Team.NONE, judge("G1", " ")))
        .isEqualTo(new Decision.Refused(TeamRefusal.REASON_MISSING));
    assertThat(Team.NONE.need()).isEmpty();
  }

  @Test
  void the_reason_goes_with_the_event_and_not_in_it() {
    var happened =
        ((Decision.Accepted) DecideTeam.decide(Team.NONE, judge("G1", "Glemmer aftaler")))
            .happened()
            .getFirst();

    assertThat(happened.notes()).extracting(Note::words).containsExactly("Glemmer aftaler");
    assertThat(happened.event().toString()).doesNotContain("Glemmer");
  }

  private static Team judged(Team team, String group, String why) {
    var decision = (Decision.Accepted) DecideTeam.decide(team, judge(group, why));
    return team.evolve((TeamEvent) decision.happened().getFirst().event());
  }

  private static TeamCommand judge(String group, String why) {
    return new TeamCommand.JudgeNeed(
        true, false, false, group, new Note(new NoteId(new UUID(1, 1)), why), AT);
  }
}
