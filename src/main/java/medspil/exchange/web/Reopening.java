package medspil.exchange.web;

import java.util.Optional;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.medcom.Reading;
import medspil.exchange.store.AttentionList;
import medspil.exchange.store.Waiting;
import org.springframework.stereotype.Component;

/// Opens a kept message for a person who is to decide about it, and writes down that they looked.
@Component
final class Reopening {
  private final AttentionList list;
  private final Letters letters;
  private final NotificationReader reader;
  private final Looks looks;

  Reopening(AttentionList list, Letters letters, NotificationReader reader, Looks looks) {
    this.list = list;
    this.letters = letters;
    this.reader = reader;
    this.looks = looks;
  }

  /// Empty when its content is not kept any more.
  Optional<HospitalNotification> open(Viewer viewer, Waiting waiting) {
    if (waiting.inbox() == null) {
      return Optional.empty();
    }
    var body = list.body(viewer, waiting.inbox());
    body.ifPresent(_ -> looks.opened(viewer, "attention.message", waiting.pathway()));
    return body.map(letters::opened).flatMap(this::read);
  }

  private Optional<HospitalNotification> read(byte[] plain) {
    return reader.read(plain, format(plain)) instanceof Reading.Understood(var notification)
        ? Optional.of(notification)
        : Optional.empty();
  }

  // The inbox keeps no content type; only XML holds an angle bracket before anything else.
  private static Format format(byte[] plain) {
    for (var one : plain) {
      if (one == '<') {
        return Format.XML;
      }
      if (one == '{') {
        return Format.JSON;
      }
    }
    return Format.JSON;
  }
}
