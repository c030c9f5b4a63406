package medspil.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicReference;
import medspil.page.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// If this breaks, a caller sees our insides, or takes a short outage for an answer.
class EdgeTest {
  private final Filter lastResort = new LastResort(new PlainFault(Texts.strict()));
  private final Filter bodyLimit = new BodyLimit();
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/fhir/$process-message");

  @Test
  void a_fault_of_ours_is_told_by_a_number_and_nothing_of_its_cause() throws Exception {
    var response =
        answer((_, _) -> {
          throw new IllegalStateException("row 0101901234 in table secret");
        });

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getContentAsString())
        .contains("OperationOutcome", "error ")
        .doesNotContain("secret", "Exception", "0101901234");
  }

  @Test
  void a_reader_gets_a_page_in_their_language() throws Exception {
    request.setRequestURI("/work");
    request.addHeader("Accept", "text/html");
    request.addHeader("Accept-Language", "nb");

    var response =
        answer((_, _) -> {
          throw new ServletException("out");
        });

    assertThat(response.getContentAsString())
        .contains("<html lang=\"nb\">", "Noe gikk galt hos oss")
        .doesNotContain("ServletException");
  }

  @Test
  void a_program_gets_a_problem() throws Exception {
    request.setRequestURI("/health.json");

    var response =
        answer((_, _) -> {
          throw new IOException("out");
        });

    assertThat(response.getContentType()).startsWith("application/problem+json");
  }

  @Test
  void while_the_database_is_away_callers_hear_when_to_come_back() throws Exception {
    for (var away :
        new SQLException[] {
          new SQLTransientConnectionException("pool"),
          new SQLException("gone", "57P01"),
          new SQLException("starting", "57P03")
        }) {
      var response =
          answer((_, _) -> {
            throw new IllegalStateException(away);
          });

      assertThat(response.getStatus()).isEqualTo(503);
      assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    }
  }

  @Test
  void a_503_of_any_room_says_it_too() throws Exception {
    var response =
        answer((_, given) -> ((jakarta.servlet.http.HttpServletResponse) given).setStatus(503));

    assertThat(response.getHeader("Retry-After")).isEqualTo("2");
  }

  @Test
  void five_megabytes_are_read_and_one_byte_more_is_too_much() throws Exception {
    request.setContent(new byte[(int) BodyLimit.BYTES]);
    assertThat(answer((given, _) -> given.getInputStream().readAllBytes()).getStatus())
        .isEqualTo(200);

    request.setContent(new byte[(int) BodyLimit.BYTES + 1]);
    var response =
        answer((_, _) -> {
          throw new AssertionError("nothing is read");
        });

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentAsString()).contains("too-long");
  }

  @Test
  void a_file_may_be_longer_where_files_are_attached() throws Exception {
    var file =
        new MockHttpServletRequest("POST", "/citizens/1/order/2/information/documents") {
          private long length = BodyLimit.FILE_BYTES;

          @Override
          public long getContentLengthLong() {
            return length++;
          }
        };

    assertThat(answer(file, (_, _) -> {}).getStatus()).isEqualTo(200);
    assertThat(answer(file, (_, _) -> {}).getStatus()).isEqualTo(413);
  }

  @Test
  void who_sends_one_file_too_many_is_told_to_wait_and_the_room_is_free_again_afterwards()
      throws Exception {
    var most = BodyLimit.MEGABYTES_AT_ONCE / 27;

    var refused = sendsInside(most);

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentAsString()).contains("Din fil er ikke gemt", "vent et minut");
    assertThat(sendsInside(most - 1).getStatus()).isEqualTo(200);
  }

  /// One more file while so many are on their way.
  private MockHttpServletResponse sendsInside(int others) throws Exception {
    var file =
        new MockHttpServletRequest("POST", "/citizens/1/order/2/information/documents") {
          @Override
          public long getContentLengthLong() {
            return BodyLimit.FILE_BYTES;
          }
        };
    file.setContentType("multipart/form-data; boundary=x");
    file.addHeader("Accept", "text/html");
    file.addHeader("Accept-Language", "da");
    var inside = new AtomicReference<>(new MockHttpServletResponse());
    var answered =
        answer(
            file,
            (_, _) -> {
              if (others > 0) {
                try {
                  inside.set(sendsInside(others - 1));
                } catch (Exception failure) {
                  throw new IllegalStateException(failure);
                }
              }
            });
    return others == 0 || answered.getStatus() != 200 ? answered : inside.get();
  }

  @Test
  void a_length_that_was_not_announced_is_met_while_reading() throws Exception {
    var silent =
        new MockHttpServletRequest("POST", "/fhir/$process-message") {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    silent.setContent(new byte[(int) BodyLimit.BYTES + 1]);

    var response = answer(silent, (given, _) -> given.getInputStream().readAllBytes());

    assertThat(response.getStatus()).isEqualTo(413);
  }

  private MockHttpServletResponse answer(FilterChain room) throws Exception {
    return answer(request, room);
  }

  private MockHttpServletResponse answer(MockHttpServletRequest asked, FilterChain room)
      throws Exception {
    var response = new MockHttpServletResponse();
    lastResort.doFilter(
        asked, response, (outer, answered) -> bodyLimit.doFilter(outer, answered, room));
    return response;
  }
}
