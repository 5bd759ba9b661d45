package cn.chenghua.governance.safecommunity.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;

/** A post of a community police officer, such as 培华路社区警务岗; it is filled or vacant on each day. */
@Entity
public class PolicePost {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private int changes;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "police_holder", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<PostHolder> holders = new ArrayList<>();

    protected PolicePost() {
    }

    public PolicePost(UUID id, String name, UnitCode place, String responsible) {
        this.id = id;
        this.name = Said.needed("name", name, 200);
        this.place = place;
        this.responsible = Said.text("responsible", responsible, 200);
    }

    /** Gives the post to somebody; whoever holds it with an open end holds it until the day before. */
    void fill(PostHolder holder) {
        for (var at = 0; at < holders.size(); at++) {
            var one = holders.get(at);
            if (one.ends() == null && one.begins().isBefore(holder.begins())) {
                holders.set(at, one.until(holder.begins().minusDays(1)));
            } else if (one.on(holder.begins()) || holder.on(one.begins())) {
                throw new PostHeld(one.name());
            }
        }
        changes++;
        holders.add(holder);
    }

    /** Leaves the post vacant after a day. */
    void vacate(LocalDate last) {
        var now = holder(last).orElseThrow(() -> SaidRefused.unknown(last));
        changes++;
        holders.set(holders.indexOf(now), now.until(last));
    }

    /** Who holds it on a day; empty while it is vacant. */
    public Optional<PostHolder> holder(LocalDate day) {
        return holders.stream().filter(one -> one.on(day)).findFirst();
    }

    public UUID id() {
        return id;
    }

    /** How often it was changed. */
    public long version() {
        return changes;
    }

    public String name() {
        return name;
    }

    public UnitCode place() {
        return place;
    }

    public String responsible() {
        return responsible;
    }

    public List<PostHolder> holders() {
        return Collections.unmodifiableList(holders);
    }

    /** A time for which somebody else holds the post already. */
    public static final class PostHeld extends Refusal {
        PostHeld(String name) {
            super("safety.post.held", "begins", name);
        }
    }
}
