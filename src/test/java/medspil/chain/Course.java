package medspil.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;

/// The messages of one stay, in the order in which they were sent.
record Course(List<HospitalNotificationExample> messages) {
  static final Instant BEGINS = HospitalNotificationExamples.ADMITTED;

  Course {
    messages = List.copyOf(messages);
  }

  /// What happens, six hours apart, beginning on Monday 4 May 2026 at 18.40; the first asks for an
  /// admission report.
  ///
  /// @param codes as `STIN STOR RE_STOR`
  static Course of(Citizen citizen, String codes) {
    return of(citizen, codes, HospitalNotificationExample::asking);
  }

  static Course of(
      Citizen citizen, String codes, UnaryOperator<HospitalNotificationExample> beginning) {
    var said = new ArrayList<HospitalNotificationExample>();
    for (var word : codes.split(" ", -1)) {
      var code = Code.valueOf(word);
      if (said.isEmpty()) {
        var first = HospitalNotificationExamples.start(code, citizen.cpr(), BEGINS);
        said.add(beginning.apply(first.withEpisode("stay of " + citizen.cpr())));
      } else {
        said.add(said.getLast().then(code, BEGINS.plus(Duration.ofHours(6L * said.size()))));
      }
    }
    return new Course(said);
  }

  HospitalNotificationExample last() {
    return messages.getLast();
  }

  /// Each message as soon as it was sent.
  List<Reply> told() {
    return messages.stream().map(Chain::sendOnTime).toList();
  }

  static <T> List<List<T>> permutations(Collection<T> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<T>>();
    for (var first : all) {
      var rest = all.stream().filter(one -> !one.equals(first)).toList();
      permutations(rest)
          .forEach(tail -> orders.add(Stream.concat(Stream.of(first), tail.stream()).toList()));
    }
    return orders;
  }
}
