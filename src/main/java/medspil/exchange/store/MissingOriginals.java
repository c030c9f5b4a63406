package medspil.exchange.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.exchange.Undecided;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.stay.Claim;
import medspil.stay.Stays;

/// Shows a correction whose original has not come to a person, and takes it away when it comes.
public final class MissingOriginals implements Projection<Stays> {
  private static final Fragment CAME =
      new Fragment(
          "exchange_attention_came",
          """
          update exchange.attention
          set resolved_at = came.at, resolution = 'original_came'
          from unnest(?::uuid[], ?::timestamptz[]) as came (id, at)
          where attention_id = came.id and resolved_at is null
          """,
          List.of("uuid", "timestamptz"));

  @Override
  public List<Row> rows(PathwayId id, Stays before, Stays after, List<Recorded> events) {
    if (before.equals(after)) {
      return List.of();
    }
    var earlier = waiting(before);
    var now = waiting(after);
    var at = events.getLast().recordedAt();
    return Stream.concat(
            now.values().stream()
                .filter(claim -> !earlier.containsKey(claim.id()))
                .map(claim -> Attention.row(item(id, claim))),
            earlier.keySet().stream()
                .filter(claim -> !now.containsKey(claim))
                .map(claim -> Row.of(CAME, named(id, claim), at)))
        .toList();
  }

  // Attention is no read table: what people resolved stays resolved.
  @Override
  public List<String> clear() {
    return List.of();
  }

  private static Map<String, Claim> waiting(Stays stays) {
    var waiting = new LinkedHashMap<String, Claim>();
    stays.all().forEach(stay -> stay.waiting().forEach(claim -> waiting.put(claim.id(), claim)));
    return waiting;
  }

  private static Attention.Item item(PathwayId id, Claim claim) {
    return new Attention.Item(
        named(id, claim.id()),
        claim.receiver(),
        Undecided.ORIGINAL_MISSING.code(),
        id.value(),
        claim.id(),
        null,
        claim.receivedAt());
  }

  private static UUID named(PathwayId id, String claim) {
    var name = "attention:" + id.value() + ":" + claim;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
