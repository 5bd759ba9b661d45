package cn.chenghua.governance.backstreet.street;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a back street beside its project, such as 望平街背街: a branch road, upgraded, executed by 猛追湾街道办事处. It says
 * nothing about how far the street is: that is the project's matter.
 */
@Entity
public class BackStreet {

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    private String roadClass = "BACK_STREET";
    @Enumerated(EnumType.STRING)
    private @Nullable Depth depth;
    private String contractors = "";
    private String works = "";
    private int changes;

    protected BackStreet() {
    }

    /** A back street of which nothing is known yet. */
    public BackStreet(UUID projectId) {
        this.projectId = projectId;
    }

    /** The street as somebody describes it, without anything being stored. */
    public BackStreet(UUID projectId, StreetFacts facts) {
        this(projectId);
        describe(facts);
    }

    /** The same, so that nothing of it is stored by being changed. */
    public BackStreet copy() {
        var copy = new BackStreet(projectId, facts());
        copy.changes = changes;
        return copy;
    }

    /** Takes on what a copy says. */
    public BackStreet like(BackStreet copy) {
        describe(copy.facts());
        changes = Math.max(changes, copy.changes);
        return this;
    }

    public final void describe(StreetFacts facts) {
        roadClass = facts.roadClass();
        depth = facts.depth();
        contractors = facts.contractors();
        works = facts.works();
        changed();
    }

    /** Notes that something was recorded about it elsewhere, so that what was seen before is no longer the latest. */
    public void changed() {
        changes++;
    }

    public UUID projectId() {
        return projectId;
    }

    public long version() {
        return changes;
    }

    public StreetFacts facts() {
        return new StreetFacts(roadClass, depth, contractors, works);
    }

    public @Nullable Depth depth() {
        return depth;
    }
}
