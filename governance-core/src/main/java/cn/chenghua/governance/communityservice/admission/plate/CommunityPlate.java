package cn.chenghua.governance.communityservice.admission.plate;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** A plate at a community's door, such as 综治中心 at 培华路社区 since 2016-05-01; it is taken down, never removed from the list. */
@Entity
public class CommunityPlate {

    private static final int LONG = 200;
    private static final int NUMBER = 40;
    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode community;
    private String title;
    private String item;
    private LocalDate hungOn;
    private @Nullable LocalDate takenDown;
    private UUID hungBy;
    private @Nullable UUID downBy;

    protected CommunityPlate() {
    }

    /** @param item number of the item that allows it; empty where none does */
    CommunityPlate(UUID id, UnitCode community, String title, String item, LocalDate hungOn, LocalDate today, UUID evidence) {
        this.id = id;
        this.community = community;
        this.title = text("title", title, LONG);
        this.item = text("item", item, NUMBER);
        this.hungOn = past(hungOn, today);
        this.hungBy = evidence;
        if (this.title.isEmpty()) {
            throw PlateRefused.text("title", LONG);
        }
    }

    void takeDown(LocalDate day, LocalDate today, UUID evidence) {
        if (takenDown != null) {
            throw PlateRefused.down(title, takenDown);
        }
        if (past(day, today).isBefore(hungOn)) {
            throw PlateRefused.before(day, hungOn);
        }
        takenDown = day;
        downBy = evidence;
    }

    private static LocalDate past(LocalDate day, LocalDate today) {
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        return day;
    }

    private static String text(String field, String text, int limit) {
        var plain = text.replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > limit) {
            throw PlateRefused.text(field, limit);
        }
        return plain;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UnitCode community() {
        return community;
    }

    public String title() {
        return title;
    }

    public String item() {
        return item;
    }

    public LocalDate hungOn() {
        return hungOn;
    }

    public @Nullable LocalDate takenDown() {
        return takenDown;
    }
}
