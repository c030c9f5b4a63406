package medspil.page.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import medspil.page.Calendars;
import medspil.page.Invitation;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.springframework.stereotype.Component;

/// Writes an invitation as iCalendar; nobody has said how long it lasts, so it takes an hour.
@Component
final class WrittenCalendars implements Calendars {
  private static final Duration LASTS = Duration.ofHours(1);

  @Override
  public String text(Invitation invitation) {
    var event = new VEvent(invitation.time(), LASTS, invitation.title());
    event.add(new Uid(invitation.id()));
    event.add(new Url(invitation.address()));
    var calendar =
        new Calendar()
            .withProdId("-//Medspil//Meetings//EN")
            .withDefaults()
            .withComponent(event)
            .getFluentTarget();
    try (var out = new StringWriter()) {
      new CalendarOutputter().output(calendar, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("invitation " + invitation.id(), e);
    }
  }
}
