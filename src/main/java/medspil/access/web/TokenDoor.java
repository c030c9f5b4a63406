package medspil.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import medspil.access.MachineClients;
import medspil.access.TokenHash;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a machine in by its bearer token, before a byte of what it sends is read.
final class TokenDoor extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";
  private final MachineClients clients;

  TokenDoor(MachineClients clients) {
    this.clients = clients;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    try {
      token(request)
          .map(TokenHash::of)
          .flatMap(clients::active)
          .map(MachineSignedIn::new)
          .ifPresent(TokenDoor::enter);
    } catch (DataAccessException e) {
      logger.error("machine clients cannot be looked up", e);
      MachineRefusal.OURS.write(request, response);
      return;
    }
    next.doFilter(request, response);
  }

  private static void enter(MachineSignedIn machine) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(machine);
    SecurityContextHolder.setContext(context);
  }

  private static Optional<String> token(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
