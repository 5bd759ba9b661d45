package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/** Somebody who offers to help in a unit, by the name he wants to be called; no number of his is asked for. */
@Entity
public class Volunteer {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private String skills;
    private LocalDate begins;
    private @Nullable LocalDate ends;

    protected Volunteer() {
    }

    public Volunteer(UUID id, String name, UnitCode place, String responsible, String skills, LocalDate begins,
            @Nullable LocalDate ends) {
        Said.period(begins, ends);
        this.id = id;
        this.name = Said.needed("name", name, 100);
        this.place = place;
        this.responsible = Said.text("responsible", responsible, 200);
        this.skills = Said.text("skills", skills, 200);
        this.begins = begins;
        this.ends = ends;
    }

    void leave(LocalDate last) {
        Said.period(begins, last);
        this.ends = last;
    }

    public boolean on(LocalDate day) {
        return Said.on(begins, ends, day);
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

    public String skills() {
        return skills;
    }

    public LocalDate begins() {
        return begins;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }
}
