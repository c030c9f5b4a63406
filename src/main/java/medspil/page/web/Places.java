package medspil.page.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import medspil.access.Role;
import medspil.page.Menu;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The places of the menu that have a page. A place whose room is not built yet is not shown.
@Component
final class Places {
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  Places(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  List<Menu> of(Role role) {
    var served = served();
    return Menu.of(role).stream().filter(place -> served.contains(place.path())).toList();
  }

  private Set<String> served() {
    return routes.getObject().getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getDirectPaths().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
