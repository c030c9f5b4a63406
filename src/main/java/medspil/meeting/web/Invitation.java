package medspil.meeting.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/// A meeting as a calendar takes it in: a time and an address, and nothing about anybody.
record Invitation(String id, String title, Instant time, URI address) {
  private static final Duration LASTS = Duration.ofHours(1);

  String text() {
    var event = new VEvent(time, LASTS, title);
    event.add(new Uid(id));
    event.add(new Url(address));
    var calendar =
        new Calendar()
            .withProdId("-//Medspil//Status meetings//EN")
            .withDefaults()
            .withComponent(event)
            .getFluentTarget();
    try (var out = new StringWriter()) {
      new CalendarOutputter().output(calendar, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("meeting " + id, e);
    }
  }
}
