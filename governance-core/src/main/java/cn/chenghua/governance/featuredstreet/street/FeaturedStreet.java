package cn.chenghua.governance.featuredstreet.street;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * What is known of a featured street beside its project, such as 望平文创特色街区: 文创, its profile, recognised on 2018-03-12. How far its
 * works are is the project's matter.
 */
@Entity
public class FeaturedStreet {

    private static final Flow<StreetState, StreetVerb> FLOW = Flow.of(
            Flow.move(StreetVerb.RECOGNISE, StreetState.RECOGNISED, StreetState.OPEN, StreetState.WITHDRAWN),
            Flow.move(StreetVerb.CONFIRM, StreetState.RECOGNISED, StreetState.RECOGNISED),
            Flow.move(StreetVerb.WITHDRAW, StreetState.WITHDRAWN, StreetState.RECOGNISED));

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private @Nullable StreetClass mainClass;
    private String theme = "";
    private @Nullable UUID themeEvidence;
    private String product = "";
    private @Nullable UUID productEvidence;
    private String trait = "";
    private @Nullable UUID traitEvidence;
    private @Nullable String shape;
    @Enumerated(EnumType.STRING)
    private StreetState state = StreetState.OPEN;
    private @Nullable UUID evaluationId;
    private @Nullable LocalDate dueOn;
    private int changes;
    @Embedded
    private Steps steps = new Steps();

    protected FeaturedStreet() {
    }

    /** A street of which nothing is known yet. */
    public FeaturedStreet(UUID projectId) {
        this.projectId = projectId;
    }

    /** Takes on a profile; one that is not complete is refused while the street is recognised. */
    public void describe(Profile profile) {
        if (state == StreetState.RECOGNISED && !profile.complete()) {
            throw FeaturedRefused.incomplete(profile);
        }
        mainClass = profile.mainClass();
        theme = profile.of(Trait.THEME).text();
        themeEvidence = profile.of(Trait.THEME).evidence();
        product = profile.of(Trait.PRODUCT).text();
        productEvidence = profile.of(Trait.PRODUCT).evidence();
        trait = profile.of(Trait.CHARACTER).text();
        traitEvidence = profile.of(Trait.CHARACTER).evidence();
        changed();
    }

    /** Draws where it runs, as a line or an area in WGS84. */
    public void draw(Geometry drawn) {
        if (drawn.getDimension() == 0) {
            throw FeaturedRefused.shape(drawn.getGeometryType());
        }
        shape = drawn.toText();
        changed();
    }

    /** Recognises it, or confirms that, by an evaluation that no earlier step rests on. */
    public void recognise(UUID evaluation, LocalDate day, int intervalDays, Evidence rests) {
        var profile = profile();
        if (!profile.complete()) {
            throw FeaturedRefused.incomplete(profile);
        }
        if (evaluation.equals(evaluationId)) {
            throw FeaturedRefused.spent();
        }
        state = steps.take(FLOW, state, state == StreetState.RECOGNISED ? StreetVerb.CONFIRM : StreetVerb.RECOGNISE, day, rests);
        evaluationId = evaluation;
        dueOn = day.plusDays(intervalDays);
        changed();
    }

    /** Withdraws the recognition; the reason is what it rests on. */
    public void withdraw(LocalDate day, Evidence reason) {
        state = steps.take(FLOW, state, StreetVerb.WITHDRAW, day, reason);
        dueOn = null;
        changed();
    }

    /** Notes that something was recorded about it elsewhere, so that what was seen before is no longer the latest. */
    public void changed() {
        changes++;
    }

    public Profile profile() {
        return new Profile(mainClass, Map.of(Trait.THEME, new Profile.Stated(theme, themeEvidence), Trait.PRODUCT,
                new Profile.Stated(product, productEvidence), Trait.CHARACTER, new Profile.Stated(trait, traitEvidence)));
    }

    /** Where it runs; null where that is not drawn. */
    public @Nullable Geometry shape() {
        try {
            return shape == null ? null : new WKTReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID projectId() {
        return projectId;
    }

    public long version() {
        return changes;
    }

    public StreetState state() {
        return state;
    }

    /** The evaluation the last recognition or confirmation rests on. */
    public @Nullable UUID evaluation() {
        return evaluationId;
    }

    /** When it is to be evaluated anew; null while it is not recognised. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public List<StepTaken> steps() {
        return steps.all();
    }
}
