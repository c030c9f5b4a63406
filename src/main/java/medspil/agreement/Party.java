package medspil.agreement;

import java.util.List;

/// A role in an agreement, and those who fill it. Who is named last with days of their own, has
/// those.
public record Party(String role, List<Member> members, Place at) {
  public Party {
    members = List.copyOf(members);
  }

  public List<String> groups() {
    return members.stream().map(Member::group).toList();
  }
}
