package cn.chenghua.governance.safecommunity.dispute;

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

/** Somebody of a brand's pool who mediates in a unit for a time, such as 李大爷 of 五老调解. */
@Entity
public class Mediator {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String brand;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private LocalDate begins;
    private @Nullable LocalDate ends;

    protected Mediator() {
    }

    public Mediator(UUID id, String brand, String name, UnitCode place, String responsible, LocalDate begins,
            @Nullable LocalDate ends) {
        Said.period(begins, ends);
        this.id = id;
        this.brand = brand;
        this.name = Said.needed("name", name, 100);
        this.place = place;
        this.responsible = Said.text("responsible", responsible, 200);
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

    public String brand() {
        return brand;
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

    public LocalDate begins() {
        return begins;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }
}
