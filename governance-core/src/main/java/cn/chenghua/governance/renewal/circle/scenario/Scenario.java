package cn.chenghua.governance.renewal.circle.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.Site;

import org.jspecify.annotations.Nullable;

/** A kept thought of what would be if facilities were added, moved or closed, such as 二仙桥增设一所小学; it changes no record. */
@Entity
@Table(name = "circle_scenario")
public class Scenario {

    private static final int NAME = 100;
    private static final int CHANGES = 50;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String madeBy;
    private Instant madeAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "circle_scenario_change", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderColumn(name = "position")
    private List<SiteChange> changes = new ArrayList<>();

    protected Scenario() {
    }

    Scenario(UUID id, String name, UnitCode place, String madeBy, Instant madeAt) {
        this.id = id;
        this.place = place;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        rename(name);
    }

    public final void rename(String to) {
        var stripped = to.strip();
        if (stripped.isEmpty() || stripped.length() > NAME) {
            throw ScenarioRefused.name("name", stripped, NAME);
        }
        this.name = stripped;
    }

    /** Puts all changes anew; a facility may be changed once at most. */
    public void plan(List<SiteChange> wished) {
        if (wished.size() > CHANGES) {
            throw ScenarioRefused.many(wished.size(), CHANGES);
        }
        var sites = wished.stream().map(SiteChange::site).filter(site -> site != null).toList();
        sites.stream().filter(site -> sites.indexOf(site) != sites.lastIndexOf(site)).findFirst().ifPresent(twice -> {
            throw ScenarioRefused.twice(twice);
        });
        changes.clear();
        changes.addAll(wished);
    }

    /** The facilities as they would be. */
    public List<Site> apply(List<Site> today) {
        var then = new ArrayList<Site>();
        for (var site : today) {
            var change = changes.stream().filter(one -> one.about(site)).findFirst().orElse(null);
            var kept = change == null ? site : change.apply(site);
            if (kept != null) {
                then.add(kept);
            }
        }
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var one = change.facilityClass();
            if (one != null && change.longitude() != null && change.latitude() != null) {
                then.add(new Site("scenario/" + i, change.name(), one, change.longitude(), change.latitude()));
            }
        }
        return then;
    }

    /** The changes of facilities that are no longer there, such as one that was closed in truth meanwhile. */
    public List<SiteChange> idle(List<Site> today) {
        return changes.stream().filter(change -> change.verb() != SiteChange.Verb.ADD && today.stream().noneMatch(change::about))
                .toList();
    }

    boolean says(String otherName, UnitCode otherPlace, List<SiteChange> otherChanges) {
        return name.equals(otherName.strip()) && place.equals(otherPlace) && changes.equals(otherChanges);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String name() {
        return name;
    }

    public UnitCode place() {
        return place;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<SiteChange> changes() {
        return List.copyOf(changes);
    }
}
