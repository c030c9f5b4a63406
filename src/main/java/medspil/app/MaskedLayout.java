package medspil.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// Writes log lines without anything that looks like a personal number, should one ever reach a
/// log.
public final class MaskedLayout extends PatternLayout {

  @Override
  public String doLayout(ILoggingEvent event) {
    return PersonalNumbers.masked(super.doLayout(event));
  }
}
