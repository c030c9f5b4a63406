package medspil.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import medspil.page.Flash;
import medspil.page.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Answers a form with the [Reply] of its route.
///
/// @param pages writes a page
record ReplyHandler(HandlerMethodReturnValueHandler pages)
    implements HandlerMethodReturnValueHandler {

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Reply.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    var answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    switch ((Reply<?>) Objects.requireNonNull(value)) {
      case Reply.Shown<?>(var page) -> pages.handleReturnValue(page, type, container, request);
      case Reply.Again<?>(var page) -> {
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.handleReturnValue(page, type, container, request);
      }
      case Reply.Onward<?>(var address, var receipt) -> {
        container.setRequestHandled(true);
        if (receipt != null) {
          leave(receipt, address, request, answer);
        }
        answer.setStatus(HttpStatus.SEE_OTHER.value());
        answer.setHeader(HttpHeaders.LOCATION, address);
      }
    }
  }

  /// For the page at that address.
  private static void leave(
      Flash receipt, String address, NativeWebRequest request, HttpServletResponse answer) {
    var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    RequestContextUtils.getOutputFlashMap(asked).put(Flash.ATTRIBUTE, receipt);
    RequestContextUtils.saveOutputFlashMap(address, asked, answer);
  }
}
