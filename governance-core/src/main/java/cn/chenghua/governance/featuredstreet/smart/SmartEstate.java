package cn.chenghua.governance.featuredstreet.smart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.project.Project;

import org.jspecify.annotations.Nullable;

/**
 * A smart estate with all that was said of its subsystems, the oldest first. It is accepted once every mandatory one is.
 */
public record SmartEstate(Project project, List<Fitting> said) {

    /** The kind of projects that are smart estates. */
    public static final String KIND = "smart_estate";
    static final String INSTALLED = "installed";
    static final String ACCEPTED = "accepted";

    public SmartEstate {
        said = List.copyOf(said);
    }

    /** The latest of a subsystem. */
    public Optional<Fitting> of(String subsystem) {
        return said.reversed().stream().filter(one -> one.subsystem().equals(subsystem)).findFirst();
    }

    public FittingState state(String subsystem) {
        return of(subsystem).map(Fitting::state).orElse(FittingState.NOT_PLANNED);
    }

    public List<FittingVerb> open(String subsystem) {
        return Fitting.open(state(subsystem));
    }

    /** The mandatory ones that are not accepted. */
    public List<String> missing(Collection<String> mandatory) {
        return mandatory.stream().filter(one -> state(one) != FittingState.ACCEPTED).toList();
    }

    /** The stage its subsystems bear; null where they bear none. */
    public @Nullable String borne(Collection<String> mandatory) {
        if (missing(mandatory).isEmpty()) {
            return ACCEPTED;
        }
        return mandatory.stream().map(this::state)
                .allMatch(state -> state == FittingState.INSTALLED || state == FittingState.ACCEPTED) ? INSTALLED : null;
    }

    /** The same with one thing more. */
    SmartEstate with(Fitting fitting) {
        var all = new ArrayList<>(said);
        all.add(fitting);
        return new SmartEstate(project, all);
    }

    public UUID id() {
        return project.id();
    }

    public long version() {
        return project.version() + said.size();
    }
}
