package medspil.servicemodel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.DecisionPoint;

/// The fields of a site's decision points: a name, and the checklist with an item on each line.
record SiteForm(Shell shell, SentForm form) {
  static final String FORM = "save";
  private static final int MOST_POINTS = 20;
  private static final int MOST_ITEMS = 50;
  private static final int LONGEST_ITEM = 300;
  private static final int EMPTY = 2;

  List<SitePage.PointField> fields(List<DecisionPoint> known) {
    var shown = Math.min(MOST_POINTS, known.size() + EMPTY);
    return IntStream.range(0, shown).mapToObj(i -> field(i, known)).toList();
  }

  private SitePage.PointField field(int i, List<DecisionPoint> known) {
    var point = i < known.size() ? known.get(i) : new DecisionPoint("", List.of());
    Field name =
        form.field(shell, FORM, "name-" + i, shell.say("servicemodel.point.name"), point.name());
    Field items =
        form.field(
                shell,
                FORM,
                "items-" + i,
                shell.say("servicemodel.point.items"),
                String.join("\n", point.items()))
            .hint(shell.say("servicemodel.point.items.hint"));
    return new SitePage.PointField(name, items);
  }

  /// A point whose name was taken away is left out; what is wrong then stands in the form.
  List<DecisionPoint> read() {
    var all = new ArrayList<DecisionPoint>();
    for (int i = 0; i < MOST_POINTS; i++) {
      var name = form.text("name-" + i);
      var items = form.text("items-" + i).lines().map(String::strip).filter(it -> !it.isEmpty());
      var list = items.toList();
      if (name.isEmpty() && !list.isEmpty()) {
        form.wrong("name-" + i, "page.wrong.empty");
      } else if (name.length() > LONGEST_ITEM) {
        form.wrong("name-" + i, "page.wrong.long");
      } else if (list.size() > MOST_ITEMS
          || list.stream().anyMatch(it -> it.length() > LONGEST_ITEM)) {
        form.wrong("items-" + i, "page.wrong.long");
      } else if (!name.isEmpty()) {
        all.add(new DecisionPoint(name, list));
      }
    }
    if (all.isEmpty() && !form.isWrong()) {
      form.wrong("name-0", "page.wrong.empty");
    }
    return all;
  }
}
