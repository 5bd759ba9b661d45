package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;
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
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A street, public toilet or watercourse that a chief looks after, such as JD-0042 一环路东一段. Its course on the map is kept
 * apart from it; who answers for it is the posts' matter.
 */
@Entity
public class Asset implements Tended {

    /** The record kind under which trail and rules know assets. */
    public static final String RECORD_KIND = "asset";

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String name;
    @Enumerated(EnumType.STRING)
    private AssetKind kind;
    @Column(name = "class")
    private String classCode;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    @Enumerated(EnumType.STRING)
    private @Nullable Depth depth;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private @Nullable BigDecimal metres;
    private @Nullable BigDecimal longitude;
    private @Nullable BigDecimal latitude;
    private @Nullable LocalDate retiredOn;

    protected Asset() {
    }

    /** An asset in use; {@code depth} is for streets only. */
    public Asset(UUID id, String number, String name, AssetKind kind, String classCode, Level level, Grade grade,
            @Nullable Depth depth, UnitCode place, String responsible) {
        this.id = id;
        this.number = number;
        this.name = name;
        this.kind = kind;
        this.classCode = classCode;
        this.level = level;
        this.grade = grade;
        this.depth = depth;
        this.place = place;
        this.responsible = responsible;
    }

    Asset(UUID id, String number, AssetFacts facts) {
        this.id = id;
        this.number = number;
        this.kind = facts.kind();
        take(facts);
    }

    private void take(AssetFacts facts) {
        name = facts.name();
        classCode = facts.classCode();
        level = facts.level();
        grade = facts.grade();
        depth = facts.depth();
        place = facts.place();
        responsible = facts.responsible();
        metres = facts.metres();
        longitude = facts.longitude();
        latitude = facts.latitude();
    }

    /** Takes other facts on; a street stays a street, and what is retired stays as it was. */
    void describe(AssetFacts facts) {
        checkChange(facts.kind());
        take(facts);
    }

    /** Passes where facts of that kind could be taken on. */
    void checkChange(AssetKind wanted) {
        if (retiredOn != null) {
            throw AssetRefused.retired(retiredOn);
        }
        if (wanted != kind) {
            throw AssetRefused.kind(wanted);
        }
    }

    /** From that day on it is no longer looked after. */
    void retire(LocalDate day) {
        if (retiredOn != null) {
            throw AssetRefused.retired(retiredOn);
        }
        retiredOn = Days.within("day", day);
    }

    public AssetFacts facts() {
        return new AssetFacts(name, kind, classCode, level, grade, depth, place, responsible, metres, longitude, latitude);
    }

    @Override
    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @Override
    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    @Override
    public AssetKind kind() {
        return kind;
    }

    public String classCode() {
        return classCode;
    }

    /** Which level of the district manages it. */
    public Level level() {
        return level;
    }

    public Grade grade() {
        return grade;
    }

    public @Nullable Depth depth() {
        return depth;
    }

    @Override
    public UnitCode place() {
        return place;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    /** Its recorded length. */
    public @Nullable BigDecimal metres() {
        return metres;
    }

    /** Degrees east of a point on it, in WGS84. */
    public @Nullable BigDecimal longitude() {
        return longitude;
    }

    /** Degrees north of a point on it, in WGS84. */
    public @Nullable BigDecimal latitude() {
        return latitude;
    }

    @Override
    public @Nullable LocalDate retiredOn() {
        return retiredOn;
    }
}
