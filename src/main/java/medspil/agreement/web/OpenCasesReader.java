package medspil.agreement.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.RuleRef;
import medspil.citizen.MigratePathway;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import medspil.page.Pager;
import medspil.page.Shell;
import medspil.task.OpenUnder;
import medspil.transition.Choice;
import medspil.transition.CountPreview;
import medspil.transition.OpenCases;
import medspil.transition.Preview;
import org.springframework.stereotype.Component;

/// Counts what a choice for open cases would do, and lists the tasks that a reader may see.
///
/// All courses are counted, a portion in memory at a time, as long as a page may take; whoever then
/// chooses has the same number counted once more.
@Component
final class OpenCasesReader {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int PORTION = 250;
  private static final int LISTED = 50;

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final ManyPathways many;
  private final OpenCases cases;
  private final OpenUnder open;
  private final Looks looks;

  OpenCasesReader(
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      ManyPathways many,
      OpenCases cases,
      OpenUnder open,
      Looks looks) {
    this.agreements = agreements;
    this.directory = directory;
    this.many = many;
    this.cases = cases;
    this.open = open;
    this.looks = looks;
  }

  /// @param counted how many courses were counted when somebody saw it; 0 for as many as there are
  ///   time for
  OpenCasesPage.Preview preview(Shell shell, Agreement to, Choice choice, int counted) {
    var heading = new Wording(shell).one("agreement.open.choice.", choice);
    var code = OpenCasesRoute.code(choice);
    if (choice == Choice.KEEP) {
      var why = shell.say("agreement.open.keep.why");
      return new OpenCasesPage.Preview(
          code, to.ref().toString(), 0, heading, List.of(why), List.of(), "", "");
    }
    var all = cases.of(to.ref(), choice);
    var wanted = counted == 0 ? all : all.subList(0, Math.min(counted, all.size()));
    var seen = new ArrayList<OpenUnder.Seen>();
    var sum = new int[1];
    var until = System.nanoTime() + LONGEST.toNanos();
    var preview =
        count(shell, to, choice, PORTION)
            .of(
                wanted,
                touched -> {
                  var own = open.seen(shell.viewer(), touched, touched.size());
                  sum[0] += own.size();
                  own.stream().limit(LISTED - seen.size()).forEach(seen::add);
                },
                () -> counted > 0 || System.nanoTime() < until);
    looks.counted(shell.viewer(), "agreement.open");
    listed(shell, seen);
    var unseen = preview.touched() - sum[0];
    return new OpenCasesPage.Preview(
        code,
        preview.mark(to.ref(), choice),
        preview.counted(),
        heading,
        sums(shell, preview, all.size() - preview.counted()),
        links(shell, seen),
        sum[0] > seen.size() ? tasks(to, choice, "") : "",
        unseen == 0 ? "" : shell.say("agreement.open.others", Map.of("count", unseen)));
  }

  /// Those after a course, in the order of the courses, until the page is full.
  OpenTasksPage tasks(Shell shell, Agreement to, Choice choice, String after) {
    var all =
        cases.of(to.ref(), choice).stream()
            .filter(one -> one.value().toString().compareTo(after) > 0)
            .toList();
    var seen = new ArrayList<OpenUnder.Seen>();
    var until = System.nanoTime() + LONGEST.toNanos();
    var read =
        count(shell, to, choice, LISTED)
            .of(
                all,
                touched -> seen.addAll(open.seen(shell.viewer(), touched, touched.size())),
                () -> seen.size() < LISTED && System.nanoTime() < until);
    listed(shell, seen);
    var next =
        read.counted() < all.size()
            ? tasks(to, choice, all.get(read.counted() - 1).value().toString())
            : null;
    return new OpenTasksPage(
        "/agreements/" + to.id() + "/open-cases?choice=" + OpenCasesRoute.code(choice),
        new Wording(shell).title(to),
        links(shell, seen),
        new Pager(after.isEmpty() ? null : tasks(to, choice, ""), next));
  }

  private static String tasks(Agreement to, Choice choice, String after) {
    return "/agreements/%s/open-cases/tasks?choice=%s%s"
        .formatted(to.id(), OpenCasesRoute.code(choice), after.isEmpty() ? "" : "&after=" + after);
  }

  private CountPreview count(Shell shell, Agreement to, Choice choice, int portion) {
    var wish = new MigratePathway.Wish(to.ref(), choice.mode().orElseThrow());
    return new CountPreview(
        many, wish, agreements.get(), directory.get(), shell.dates().now(), portion);
  }

  private void listed(Shell shell, List<OpenUnder.Seen> seen) {
    var pathways = seen.stream().map(OpenUnder.Seen::pathway).distinct().toList();
    looks.listed(shell.viewer(), "agreement.open", pathways);
  }

  private List<ReadLink> links(Shell shell, List<OpenUnder.Seen> seen) {
    var links = new RuleLinks(new Wording(shell), agreements.get().agreements());
    return seen.stream().map(one -> link(links, one)).toList();
  }

  private static ReadLink link(RuleLinks links, OpenUnder.Seen one) {
    var rule = links.rule(RuleRef.parse(one.rule()));
    return new ReadLink(
        rule.text(), rule.where(), "/tasks/" + one.pathway().value() + "/" + one.id());
  }

  private static List<String> sums(Shell shell, Preview preview, int left) {
    var sums = new ArrayList<String>();
    sums.add(shell.say("agreement.open.sum.pathways", Map.of("count", preview.pathways())));
    sums.add(
        shell.say(
            "agreement.open.sum.moved",
            Map.of("count", preview.moved(), "dates", preview.redated())));
    sums.add(shell.say("agreement.open.sum.gone", Map.of("count", preview.gone())));
    sums.add(shell.say("agreement.open.sum.added", Map.of("count", preview.added())));
    if (preview.unreadable() > 0) {
      sums.add(shell.say("agreement.open.sum.unread", Map.of("count", preview.unreadable())));
    }
    if (left > 0) {
      sums.add(shell.say("agreement.open.sum.more", Map.of("count", left)));
    }
    return sums;
  }
}
