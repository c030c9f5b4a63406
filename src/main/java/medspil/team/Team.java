package medspil.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The citizen's team: what is known for placing the coordinator, and the team's work; null is not
/// known, which is not the same as no.
///
/// @param needs how much has to be drawn together, each as it was judged, the latest last
public record Team(
    @Nullable String programme,
    @Nullable Boolean jobCentreContact,
    @Nullable Boolean permanentFacility,
    @Nullable Boolean mainActors,
    TeamEvent.@Nullable Coordinator coordinator,
    List<CoordinationNeed> needs,
    TeamWork work) {

  public static final Team NONE = new Team(null, null, null, null, null, List.of(), TeamWork.NONE);

  public Team {
    needs = List.copyOf(needs);
  }

  public Team evolve(TeamEvent event) {
    return switch (event) {
      case TeamEvent.ProgrammeStated(var name) ->
          new Team(name, jobCentreContact, permanentFacility, mainActors, coordinator, needs, work);
      case TeamEvent.JobCentreContactStated(var active) ->
          new Team(programme, active, permanentFacility, mainActors, coordinator, needs, work);
      case TeamEvent.FacilityStated(var permanent, var main) ->
          new Team(programme, jobCentreContact, permanent, main, coordinator, needs, work);
      case TeamEvent.CoordinatorPlaced(var placed) ->
          new Team(programme, jobCentreContact, permanentFacility, mainActors, placed, needs, work);
      case TeamEvent.NeedJudged(var need) ->
          new Team(
              programme,
              jobCentreContact,
              permanentFacility,
              mainActors,
              coordinator,
              Stream.concat(needs.stream(), Stream.of(need)).toList(),
              work);
    };
  }

  public Team evolve(TeamWorkEvent event) {
    return new Team(
        programme,
        jobCentreContact,
        permanentFacility,
        mainActors,
        coordinator,
        needs,
        work.evolve(event));
  }

  /// How much has to be drawn together, as it was judged last.
  public Optional<CoordinationNeed> need() {
    return needs.isEmpty() ? Optional.empty() : Optional.of(needs.getLast());
  }

  /// The facts that the coordinator table asks for.
  public Map<String, @Nullable Object> facts() {
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put("citizen.programme", programme);
    facts.put("citizen.job_centre_contact", jobCentreContact);
    facts.put("citizen.permanent_facility", permanentFacility);
    facts.put("citizen.psychiatry_and_social_main_actors", mainActors);
    return facts;
  }
}
