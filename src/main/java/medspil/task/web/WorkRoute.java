package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.discharge.Points;
import medspil.message.MessageList;
import medspil.order.OrderList;
import medspil.page.Menu;
import medspil.page.Pager;
import medspil.page.Shell;
import medspil.task.Ended;
import medspil.task.Listed;
import medspil.task.Notices;
import medspil.task.Worklists;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Mit arbejde*: what one's units owe, what they wait for, and what they did.
@RestController
final class WorkRoute {
  private static final int PAGE = 50;

  // Who has more reads 999+ and 99+.
  private static final int COUNTED = 1_000;
  private static final int WAITING = 100;

  private final Worklists lists;
  private final WorkRows rows;
  private final Points points;
  private final Notices notices;
  private final OrderList orders;
  private final MessageList messages;
  private final Looks looks;
  private final Templates templates;

  WorkRoute(
      Worklists lists,
      WorkRows rows,
      Points points,
      Notices notices,
      OrderList orders,
      MessageList messages,
      Looks looks,
      Templates templates) {
    this.lists = lists;
    this.rows = rows;
    this.points = points;
    this.notices = notices;
    this.orders = orders;
    this.messages = messages;
    this.looks = looks;
    this.templates = templates;
  }

  @GetMapping("/work")
  JteModel show(
      Shell shell,
      @RequestParam(defaultValue = "unit") String list,
      @RequestParam(required = false) @Nullable String after) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var tab = WorkTab.coded(list);
    var titled = shell.titled(shell.say("task.work.title")).at(Menu.WORK).listening();
    return templates.taskWork(
        titled,
        switch (tab) {
          case UNIT -> owed(titled, after);
          case WAITING -> waited(titled, after);
          case DONE -> done(titled, after);
        });
  }

  private WorkPage owed(Shell shell, @Nullable String after) {
    var found = lists.owed(shell.viewer(), Cursor.read(after), PAGE + 1);
    return open(shell, WorkTab.UNIT, found, after);
  }

  private WorkPage waited(Shell shell, @Nullable String after) {
    var found = lists.waitedFor(shell.viewer(), Cursor.read(after), PAGE + 1);
    return open(shell, WorkTab.WAITING, found, after);
  }

  private WorkPage open(Shell shell, WorkTab tab, List<Listed> found, @Nullable String after) {
    var shown = found.stream().limit(PAGE).toList();
    looks.listed(
        shell.viewer(), "work." + tab.code(), shown.stream().map(Listed::pathway).toList());
    var next =
        found.size() > PAGE
            ? Cursor.write(shown.getLast().due(), shown.getLast().id().value())
            : null;
    return page(
        shell,
        tab,
        rows.of(shell, shown, tab == WorkTab.WAITING),
        List.of(),
        pager(tab, after, next));
  }

  private WorkPage done(Shell shell, @Nullable String after) {
    var found = lists.ended(shell.viewer(), Cursor.read(after), PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    looks.listed(shell.viewer(), "work.done", shown.stream().map(Ended::pathway).toList());
    var next =
        found.size() > PAGE
            ? Cursor.write(shown.getLast().at(), shown.getLast().id().value())
            : null;
    return page(
        shell, WorkTab.DONE, List.of(), rows.ended(shell, shown), pager(WorkTab.DONE, after, next));
  }

  private WorkPage page(
      Shell shell, WorkTab tab, List<TaskRow> tasks, List<EndedRow> ended, Pager pager) {
    return new WorkPage(
        summary(shell),
        tabs(shell, tab),
        tab == WorkTab.UNIT,
        tab == WorkTab.DONE,
        shell.say(tab == WorkTab.WAITING ? "task.column.owner" : "task.column.from"),
        tasks,
        ended,
        pager,
        shell.say("task.empty.title." + tab.code()),
        shell.say("task.empty.why." + tab.code()));
  }

  private String summary(Shell shell) {
    var counts = lists.counts(shell.viewer(), shell.dates().now(), Due.endOfToday(shell), COUNTED);
    return shell.say(
        "task.work.summary",
        Map.of(
            "n", counts.all(),
            "all", said(counts.all(), COUNTED),
            "overdue", said(counts.overdue(), COUNTED),
            "today", said(counts.today(), COUNTED)));
  }

  private List<WorkPage.Tab> tabs(Shell shell, WorkTab here) {
    var said = said(lists.waiting(shell.viewer(), WAITING), WAITING);
    var tabs =
        Stream.of(WorkTab.values())
            .map(tab ->
                new WorkPage.Tab(
                    tab.address(),
                    shell.say("task.tab." + tab.code(), Map.of("n", said)),
                    tab == here));
    return Stream.of(tabs, promised(shell), told(shell), asked(shell), requests(shell))
        .flatMap(each -> each)
        .toList();
  }

  /// What was promised to those who come home, when there is any.
  private Stream<WorkPage.Tab> promised(Shell shell) {
    var promised = points.promised(shell.viewer(), null, WAITING).size();
    return promised == 0
        ? Stream.empty()
        : Stream.of(
            new WorkPage.Tab(
                "/promised",
                shell.say("task.tab.promised", Map.of("n", said(promised, WAITING))),
                false));
  }

  /// What one is told of others' tasks, when there is any.
  private Stream<WorkPage.Tab> told(Shell shell) {
    var told = notices.unread(shell.viewer(), shell.dates().now(), null, WAITING).size();
    return told == 0
        ? Stream.empty()
        : Stream.of(
            new WorkPage.Tab(
                "/notices",
                shell.say("task.tab.notices", Map.of("n", said(told, WAITING))),
                false));
  }

  /// Messages that somebody would like an answer to, when there are any.
  private Stream<WorkPage.Tab> asked(Shell shell) {
    var asked = messages.toAnswer(shell.viewer());
    return asked == 0
        ? Stream.empty()
        : Stream.of(
            new WorkPage.Tab(
                "/messages?list=to_answer",
                shell.say("task.tab.messages", Map.of("n", asked)),
                false));
  }

  /// What providers are asked, when anybody here asks or is asked.
  private Stream<WorkPage.Tab> requests(Shell shell) {
    var requests = orders.waiting(shell.viewer());
    return requests.all() == 0
        ? Stream.empty()
        : Stream.of(
            new WorkPage.Tab(
                "/orders", shell.say("task.tab.requests", Map.of("n", requests.waiting())), false));
  }

  private static String said(int counted, int atMost) {
    return counted == atMost ? (atMost - 1) + "+" : Integer.toString(counted);
  }

  private static Pager pager(WorkTab tab, @Nullable String after, @Nullable String next) {
    var glue = tab.address().contains("?") ? "&after=" : "?after=";
    return new Pager(
        after == null ? null : tab.address(), next == null ? null : tab.address() + glue + next);
  }
}
