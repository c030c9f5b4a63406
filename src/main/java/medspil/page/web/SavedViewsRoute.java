package medspil.page.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.page.FilteredList;
import medspil.page.NamedViews;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.SavedView;
import medspil.page.SavedViews;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What somebody filters a list by, kept under a name of their own.
@RestController
@RequestMapping("/{list:offers|orders}/views")
final class SavedViewsRoute {
  private static final int LONGEST_ANSWER = 100;

  private final List<FilteredList> lists;
  private final SavedViews views;
  private final Supplier<UUID> ids;

  SavedViewsRoute(List<FilteredList> lists, SavedViews views, Supplier<UUID> ids) {
    this.lists = lists;
    this.views = views;
    this.ids = ids;
  }

  @PostMapping
  Reply<Object> keep(
      Shell shell, @PathVariable String list, @RequestParam Map<String, String> given) {
    staffOnly(shell);
    var about = about(list);
    var asked = asked(about, given);
    var form = new SentForm(NamedViews.FORM, given);
    var name = form.filled("name");
    if (name.length() > SavedView.LONGEST_NAME) {
      form.wrong("name", "page.view.wrong.long");
    }
    if (!form.isWrong()
        && !views.keep(
            shell.viewer(), list, new SavedView(ids.get(), name, asked), shell.dates().now())) {
      form.wrong("name", "page.view.wrong.many");
    }
    return form.isWrong()
        ? Reply.again(about.page(shell, asked, form))
        : Reply.done("page.view.flash.kept", about.address(asked));
  }

  @PostMapping("/{view}/remove")
  Reply<Object> remove(Shell shell, @PathVariable String list, @PathVariable UUID view) {
    staffOnly(shell);
    views.drop(shell.viewer(), view);
    return Reply.done("page.view.flash.removed", "/" + list);
  }

  private FilteredList about(String list) {
    return lists.stream()
        .filter(one -> one.list().equals(list))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /// What the filter knows, and no more.
  private static Map<String, String> asked(FilteredList list, Map<String, String> given) {
    return given.entrySet().stream()
        .filter(one -> list.fields().contains(one.getKey()))
        .filter(one -> !one.getValue().isBlank() && one.getValue().length() <= LONGEST_ANSWER)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void staffOnly(Shell shell) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
