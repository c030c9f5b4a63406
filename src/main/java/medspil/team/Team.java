package medspil.team;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The citizen's team: what is known for placing the coordinator, and the team's work; null is not
/// known, which is not the same as no.
public record Team(
    @Nullable String programme,
    @Nullable Boolean jobCentreContact,
    @Nullable Boolean permanentFacility,
    @Nullable Boolean mainActors,
    TeamEvent.@Nullable Coordinator coordinator,
    TeamWork work) {

  public static final Team NONE = new Team(null, null, null, null, null, TeamWork.NONE);

  public Team evolve(TeamEvent event) {
    return switch (event) {
      case TeamEvent.ProgrammeStated(var name) ->
          new Team(name, jobCentreContact, permanentFacility, mainActors, coordinator, work);
      case TeamEvent.JobCentreContactStated(var active) ->
          new Team(programme, active, permanentFacility, mainActors, coordinator, work);
      case TeamEvent.FacilityStated(var permanent, var main) ->
          new Team(programme, jobCentreContact, permanent, main, coordinator, work);
      case TeamEvent.CoordinatorPlaced(var placed) ->
          new Team(programme, jobCentreContact, permanentFacility, mainActors, placed, work);
    };
  }

  public Team evolve(TeamWorkEvent event) {
    return new Team(
        programme,
        jobCentreContact,
        permanentFacility,
        mainActors,
        coordinator,
        work.evolve(event));
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
