package medspil.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import medspil.app.Settings;
import org.junit.jupiter.api.Test;

/// If this breaks, a provider that is down for an hour keeps the hospital's messages out for an
/// hour.
class LateProviderTest {

  @Test
  void it_is_named_before_it_is_asked_and_asked_again_when_it_was_away() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    var issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    var provider = new LateProvider(new Settings.Login(issuer, "us", "secret"));

    assertThat(provider).singleElement().extracting("clientName").isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> provider.findByRegistrationId("medspil"))
        .isInstanceOf(IllegalArgumentException.class);

    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          var body = configuration(issuer).getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    try {
      assertThat(provider.findByRegistrationId("medspil"))
          .extracting("clientId", "providerDetails.authorizationUri")
          .containsExactly("us", issuer + "/authorize");
      assertThat(provider.findByRegistrationId("other")).isNull();
    } finally {
      server.stop(0);
    }
  }

  private static String configuration(String issuer) {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
     "id_token_signing_alg_values_supported": ["RS256"], "grant_types_supported": ["authorization_code"]}
    """
        .formatted(issuer);
  }
}
