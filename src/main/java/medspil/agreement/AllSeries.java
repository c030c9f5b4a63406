package medspil.agreement;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the versions of each agreement in order, parents before their children.
final class AllSeries {
  private final Map<String, List<Agreement>> versions;
  private final Groups groups;
  private final Map<String, Series> made = new LinkedHashMap<>();

  private AllSeries(Map<String, List<Agreement>> versions, Groups groups) {
    this.versions = versions;
    this.groups = groups;
  }

  static Collection<Series> of(Collection<Agreement> agreements, Groups groups) {
    var all = new AllSeries(byId(agreements), groups);
    all.versions.keySet().forEach(all::series);
    return all.made.values();
  }

  private static Map<String, List<Agreement>> byId(Collection<Agreement> agreements) {
    return agreements.stream().collect(groupingBy(Agreement::id, LinkedHashMap::new, toList()));
  }

  private @Nullable Series series(@Nullable String id) {
    var known = versions.get(id == null ? "" : id);
    if (known == null) {
      return null;
    }
    var already = made.get(known.getFirst().id());
    return already != null ? already : make(known);
  }

  private Series make(List<Agreement> agreements) {
    var newestFirst =
        agreements.stream().sorted(comparingInt(Agreement::version).reversed()).toList();
    var newest = newestFirst.getFirst();
    var parent = series(newest.identity().under());
    var editions = new ArrayList<Edition>();
    for (int i = 0; i < newestFirst.size(); i++) {
      var agreement = newestFirst.get(i);
      editions.add(Edition.of(agreement, i, parties(agreement, parent), groups));
    }
    var series = new Series(editions, parent, newest.isAnnex());
    made.put(newest.id(), series);
    return series;
  }

  /// An annex that names no parties is for all of its parent's.
  private static Map<String, List<Member>> parties(Agreement agreement, @Nullable Series parent) {
    boolean inherits = agreement.isAnnex() && agreement.parties().isEmpty() && parent != null;
    return inherits && parent != null
        ? parent.editions().getFirst().parties()
        : agreement.members();
  }
}
