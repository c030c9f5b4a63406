package medspil.page.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.page.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/// Gives a route what was [Sent]; a form without its id is none of ours.
final class SentArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Sent.class;
  }

  @Override
  public Sent resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    Map<String, List<String>> values =
        request.getParameterMap().entrySet().stream()
            .filter(one -> one.getValue().length > 0)
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, one -> Arrays.asList(one.getValue())));
    return new Sent(command(request.getParameter("command")), values);
  }

  private static UUID command(@Nullable String written) {
    try {
      return UUID.fromString(written == null ? "" : written);
    } catch (IllegalArgumentException _) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
