package cn.chenghua.governance.featuredstreet.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/** A brand or landmark of a place, such as 东郊记忆, fostered since 2017-06-01. Its photos and steps are only added. */
@Entity
public class PlaceBrand {

    private static final Flow<BrandState, BrandVerb> FLOW = Flow.of(
            Flow.move(BrandVerb.FOSTER, BrandState.FOSTERED, BrandState.LISTED),
            Flow.move(BrandVerb.UPGRADE, BrandState.UPGRADED, BrandState.FOSTERED),
            Flow.move(BrandVerb.REOPEN, BrandState.FOSTERED, BrandState.UPGRADED));

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private BrandKind kind;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private String story;
    private @Nullable BigDecimal longitude;
    private @Nullable BigDecimal latitude;
    @Enumerated(EnumType.STRING)
    private BrandState state = BrandState.LISTED;
    private int changes;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "place_brand_photo", joinColumns = @JoinColumn(name = "brand_id"))
    @OrderColumn(name = "position")
    private List<Photo> photos = new ArrayList<>();
    @Embedded
    private Steps steps = new Steps();

    protected PlaceBrand() {
    }

    public PlaceBrand(UUID id, BrandFacts facts) {
        this.id = id;
        describe(facts);
    }

    public final void describe(BrandFacts facts) {
        kind = facts.kind();
        name = facts.name();
        place = facts.place();
        responsible = facts.responsible();
        story = facts.story();
        var point = facts.point();
        longitude = point == null ? null : point.longitude();
        latitude = point == null ? null : point.latitude();
        changes++;
    }

    public void take(BrandVerb verb, LocalDate day, Evidence rests) {
        state = steps.take(FLOW, state, verb, day, rests);
        changes++;
    }

    public void show(Photo photo) {
        photos.add(photo);
        changes++;
    }

    public List<BrandVerb> open() {
        return FLOW.open(state);
    }

    public BrandFacts facts() {
        return new BrandFacts(kind, name, place, responsible, story,
                longitude == null || latitude == null ? null : new Position(longitude, latitude));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return changes;
    }

    public BrandState state() {
        return state;
    }

    public List<Photo> photos() {
        return Collections.unmodifiableList(photos);
    }

    public List<StepTaken> steps() {
        return steps.all();
    }
}
