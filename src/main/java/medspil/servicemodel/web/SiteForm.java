package medspil.servicemodel.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.DecisionPoint;
import medspil.servicemodel.SiteContact;
import medspil.servicemodel.SiteLists;

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

  List<SitePage.ContactField> contacts(List<SiteContact> known) {
    return IntStream.range(0, Math.min(MOST_POINTS, known.size() + EMPTY))
        .mapToObj(i -> {
          var one = i < known.size() ? known.get(i) : null;
          return new SitePage.ContactField(
              form.field(
                  shell,
                  FORM,
                  "contact-" + i,
                  shell.say("servicemodel.contact.name"),
                  one == null ? "" : one.name()),
              form.field(
                  shell,
                  FORM,
                  "after-" + i,
                  shell.say("servicemodel.contact.after"),
                  one == null ? "" : Integer.toString(one.day())));
        })
        .toList();
  }

  Field home(List<String> known) {
    return form.field(
            shell, FORM, "home", shell.say("servicemodel.home.items"), String.join("\n", known))
        .hint(shell.say("servicemodel.point.items.hint"));
  }

  /// All that the form says; what is wrong then stands in it.
  SiteLists lists() {
    var home = form.text("home").lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (home.size() > MOST_ITEMS || home.stream().anyMatch(it -> it.length() > LONGEST_ITEM)) {
      form.wrong("home", "page.wrong.long");
    }
    var contacts =
        readContacts().stream().sorted(Comparator.comparingInt(SiteContact::day)).toList();
    return new SiteLists(read(), contacts, home);
  }

  private List<SiteContact> readContacts() {
    var all = new ArrayList<SiteContact>();
    for (int i = 0; i < MOST_POINTS; i++) {
      var name = form.text("contact-" + i);
      var after = form.text("after-" + i);
      if (name.isEmpty() && after.isEmpty()) {
        continue;
      }
      if (name.isEmpty()) {
        form.wrong("contact-" + i, "page.wrong.empty");
      } else if (name.length() > LONGEST_ITEM) {
        form.wrong("contact-" + i, "page.wrong.long");
      } else if (!after.matches("\\d{1,3}")) {
        form.wrong("after-" + i, "servicemodel.wrong.days");
      } else {
        all.add(new SiteContact(name, Integer.parseInt(after)));
      }
    }
    return all;
  }

  /// A point whose name was taken away is left out; what is wrong then stands in the form.
  private List<DecisionPoint> read() {
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
