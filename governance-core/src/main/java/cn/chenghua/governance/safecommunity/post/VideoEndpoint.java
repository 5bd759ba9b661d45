package cn.chenghua.governance.safecommunity.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/** An endpoint of the video-link network, such as 建设路街道综治中心视联网终端; nothing it shows is kept here. */
@Entity
public class VideoEndpoint {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private String site;
    @Enumerated(EnumType.STRING)
    private State state;
    private LocalDate since;

    protected VideoEndpoint() {
    }

    public VideoEndpoint(UUID id, String name, UnitCode place, String responsible, String site, State state, LocalDate since) {
        this.id = id;
        this.name = Said.needed("name", name, 200);
        this.place = place;
        this.responsible = Said.text("responsible", responsible, 200);
        this.site = Said.text("site", site, 200);
        this.state = state;
        this.since = Days.within("since", since);
    }

    /** Notes how it stands since a day. */
    void turn(State to, LocalDate day) {
        this.state = to;
        this.since = Days.within("since", day);
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

    public String responsible() {
        return responsible;
    }

    public String site() {
        return site;
    }

    public State state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    /** How an endpoint stands. */
    public enum State {
        PLANNED, IN_USE, FAULTY, RETIRED
    }
}
