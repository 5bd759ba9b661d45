package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Tended;

import org.jspecify.annotations.Nullable;

/**
 * A post that answers for assets, such as GW-0003 建设路街道街长, whoever holds it; on a day without a holder it is vacant. Its
 * unit is the one it was founded in: where that was merged, the hierarchy of the day tells which it belongs to.
 */
@Entity
public class Post {

    /** The record kind under which the trail knows posts. */
    public static final String RECORD_KIND = "post";
    private static final int MOST = 500;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String title;
    @Enumerated(EnumType.STRING)
    private AssetKind kind;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode unit;
    private String responsible;
    private LocalDate since;
    private @Nullable LocalDate until;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "post_asset", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<Care> cares = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "post_holder", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<Tenure> tenures = new ArrayList<>();

    protected Post() {
    }

    public Post(UUID id, String number, FoundPost wish) {
        this.id = id;
        this.number = number;
        this.title = wish.title();
        this.kind = wish.kind();
        this.level = wish.level();
        this.unit = wish.unit();
        this.responsible = wish.responsible();
        this.since = wish.since();
    }

    /** Puts an asset into the post's care from a day on. */
    public void assign(Tended asset, LocalDate day, Because because) {
        within(day);
        if (asset.kind() != kind) {
            throw PostRefused.kind(asset.kind(), kind);
        }
        if (cares.stream().anyMatch(care -> care.asset().equals(asset.id()) && care.reaches(day))) {
            throw PostRefused.assigned(asset.number());
        }
        if (cares.size() >= MOST) {
            throw PostRefused.many(MOST);
        }
        cares.add(Care.begun(asset.id(), day, because));
    }

    /** Ends the post's care for an asset; {@code last} is the last day. */
    public void release(UUID asset, LocalDate last, Because because) {
        for (int i = 0; i < cares.size(); i++) {
            if (cares.get(i).asset().equals(asset) && cares.get(i).until() == null) {
                cares.set(i, cares.get(i).ended(last, because));
                return;
            }
        }
        throw PostRefused.unassigned(asset);
    }

    /** Appoints somebody from a day on; only one person holds a post, but several may stand in for him. */
    public void appoint(Person person, Capacity capacity, LocalDate day, Because because) {
        within(day);
        for (var tenure : tenures) {
            if (tenure.reaches(day) && capacity == Capacity.HOLDER && tenure.capacity() == Capacity.HOLDER) {
                throw PostRefused.held(tenure.holder(), tenure.since());
            }
            if (tenure.reaches(day) && person.is(tenure)) {
                throw PostRefused.twice(tenure.holder());
            }
        }
        tenures.add(Tenure.begun(person, capacity, day, because));
    }

    /** Ends a tenure by its place in {@link #tenures}; {@code last} is its last day. */
    public void end(int position, LocalDate last, Because because) {
        if (position < 0 || position >= tenures.size()) {
            throw PostRefused.position(position);
        }
        tenures.set(position, tenures.get(position).ended(last, because));
    }

    /** The holder's last day is the one before {@code day}, from which on {@code next} holds the post. */
    public void handOver(Person next, LocalDate day, Because because) {
        within(day);
        var holder = holder(day.minusDays(1)).or(() -> holder(day)).orElseThrow(() -> PostRefused.nobody(day));
        if (holder.until() == null) {
            end(tenures.indexOf(holder), day.minusDays(1), because);
        }
        tenures.stream().filter(tenure -> tenure.capacity() == Capacity.DEPUTY && next.is(tenure) && tenure.until() == null)
                .toList().forEach(tenure -> end(tenures.indexOf(tenure), day.minusDays(1), because));
        appoint(next, Capacity.HOLDER, day, because);
    }

    /** Ends the post with all that is open in it; {@code last} is its last day. */
    public void abolish(LocalDate last, Because because) {
        if (until != null) {
            throw PostRefused.abolished(until);
        }
        if (last.isBefore(since)) {
            throw PostRefused.order(last, since);
        }
        until = last;
        cares.replaceAll(care -> care.until() == null ? care.ended(later(last, care.since()), because) : care);
        tenures.replaceAll(held -> held.until() == null ? held.ended(later(last, held.since()), because) : held);
    }

    private static LocalDate later(LocalDate last, LocalDate begun) {
        return last.isBefore(begun) ? begun.minusDays(1) : last;
    }

    private void within(LocalDate day) {
        if (day.isBefore(since)) {
            throw PostRefused.early(day, since);
        }
        if (until != null && day.isAfter(until)) {
            throw PostRefused.abolished(until);
        }
    }

    public Optional<Tenure> holder(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.capacity() == Capacity.HOLDER && tenure.on(day)).findFirst();
    }

    public List<Tenure> deputies(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.capacity() == Capacity.DEPUTY && tenure.on(day)).toList();
    }

    public boolean vacant(LocalDate day) {
        return exists(day) && holder(day).isEmpty();
    }

    public boolean exists(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** The times without a holder up to a day. */
    public List<Gap> gaps(LocalDate today) {
        return Gap.between(tenures, since, until == null || until.isAfter(today) ? today : until);
    }

    /** The assets in its care on a day. */
    public Set<UUID> assets(LocalDate day) {
        return cares.stream().filter(care -> care.on(day)).map(Care::asset).collect(Collectors.toUnmodifiableSet());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public AssetKind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    /** The unit it was founded in. */
    public UnitCode unit() {
        return unit;
    }

    /** The unit or department whose post it is. */
    public String responsible() {
        return responsible;
    }

    public LocalDate since() {
        return since;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public List<Care> cares() {
        return Collections.unmodifiableList(cares);
    }

    /** Everybody who ever held it or stood in, in the order of appointment. */
    public List<Tenure> tenures() {
        return Collections.unmodifiableList(tenures);
    }
}
