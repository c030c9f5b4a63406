package medspil.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one place where the house is put together and started.
@SpringBootApplication(scanBasePackages = "medspil")
public class Medspil {
  public static void main(String[] arguments) {
    SpringApplication.run(Medspil.class, arguments);
  }
}
