package medspil.app;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Keeps Spring Boot from reporting what [Start] tells in a sentence; named in `spring.factories`.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {

  StartFailures(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return Start.told(failure).isPresent();
  }
}
