package medspil.page.web;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import medspil.page.Invitation;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Writes an invitation as iCalendar; nobody has said how long it lasts, so it takes an hour.
final class InvitationConverter extends AbstractHttpMessageConverter<Invitation> {
  private static final Duration LASTS = Duration.ofHours(1);
  private static final ContentDisposition FILE =
      ContentDisposition.attachment().filename("invitation.ics").build();

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  /// Whoever follows a link asks for a page, and gets the file.
  InvitationConverter() {
    super(CALENDAR, MediaType.ALL);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Invitation.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected Invitation readInternal(Class<? extends Invitation> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("invitations are only written", input);
  }

  @Override
  protected void writeInternal(Invitation invitation, HttpOutputMessage output) throws IOException {
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(invitation.address())
            .toUriString();
    var event = new VEvent(invitation.time(), LASTS, invitation.title());
    event.add(new Uid(invitation.id()));
    event.add(new Url(URI.create(address)));
    var calendar =
        new Calendar()
            .withProdId("-//Medspil//Meetings//EN")
            .withDefaults()
            .withComponent(event)
            .getFluentTarget();
    var text = new StringWriter();
    new CalendarOutputter().output(calendar, text);
    output.getHeaders().setContentType(CALENDAR);
    output.getHeaders().setContentDisposition(FILE);
    output.getBody().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
