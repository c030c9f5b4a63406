package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody rings a number at which nobody is, while another would have answered.
class AnsweringTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      textBlock =
          """
          regionshospitalet-randers/m1, 2026-05-04T03:00, m1,         ,                 a ward at night
          hospitalsenhed-midt/ambulatorium, 2026-05-04T10:00, ambulatorium, ,            a clinic by day
          hospitalsenhed-midt/ambulatorium, 2026-05-04T22:00, omstilling, ,              a clinic at night: the switchboard
          hospitalsenhed-midt/ambulatorium, 2026-05-14T10:00, omstilling, ,              and on a holiday
          norddjurs/myndighed,          2026-05-04T15:00, myndighed,  ,                  an office in the afternoon
          norddjurs/myndighed,          2026-05-04T15:30, myndighed,  2026-05-05T08:00,  when it closes nobody answers
          norddjurs/myndighed,          2026-05-08T14:00, myndighed,  2026-05-11T08:00,  until Monday
          norddjurs/myndighed,          2026-05-13T16:00, myndighed,  2026-05-15T08:00,  over a holiday
          norddjurs/myndighed,          2026-12-31T10:00, myndighed,  2027-01-04T08:00,  and over a closing day
          norddjurs/myndighed,          2026-05-05T06:59, myndighed,  2026-05-05T08:00,  before it opens
          """)
  void who_answers_now(String asked, String at, String answers, String opens, String why) {
    var parts = asked.split("/", 2);

    var found =
        DIRECTORY
            .answering(
                UnitId.of(parts[0], parts[1]), LocalDateTime.parse(at).atZone(ZONE).toInstant())
            .orElseThrow();

    assertThat(found.unit().key()).as(why).isEqualTo(answers);
    assertThat(found.isInstead()).as(why).isEqualTo(!answers.equals(parts[1]));
    var expected = opens == null ? null : LocalDateTime.parse(opens).atZone(ZONE).toInstant();
    assertThat(found.opens()).as(why).isEqualTo(expected);
  }
}
