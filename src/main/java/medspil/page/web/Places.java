package medspil.page.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import medspil.access.Role;
import medspil.page.Menu;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The places of the menu that have a page. A place whose room is not built yet is not shown.
@Component
final class Places {
  // Asked when the first page is shown, since the routes are wired after this.
  private final SingletonSupplier<Set<String>> served;

  Places(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes) {
    served = SingletonSupplier.of(() -> paths(routes.getObject()));
  }

  List<Menu> of(Role role) {
    var known = served.obtain();
    return Menu.of(role).stream().filter(place -> known.contains(place.path())).toList();
  }

  private static Set<String> paths(RequestMappingHandlerMapping routes) {
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getDirectPaths().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
