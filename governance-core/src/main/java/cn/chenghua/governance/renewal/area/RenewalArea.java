package cn.chenghua.governance.renewal.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
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
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A key area 重点片区, such as 建设路片区, with its outline in WGS84. Its projects sit in it by a link of their own or by the
 * group it goes by; the sums are made of them and are never typed.
 */
@Entity
public class RenewalArea {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "renewal_area";
    private static final int LONG = 200;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private @Nullable String shape;
    private @Nullable BigDecimal squareMetres;
    private @Nullable UUID groupId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "renewal_area_project", joinColumns = @JoinColumn(name = "area_id"))
    @Column(name = "project_id")
    private Set<UUID> projects = new HashSet<>();

    protected RenewalArea() {
    }

    public RenewalArea(UUID id, UnitCode place, String name, String responsible, @Nullable Geometry outline,
            @Nullable UUID group) {
        this.id = id;
        this.place = place;
        describe(name, responsible, outline, group);
    }

    final void describe(String to, String who, @Nullable Geometry outline, @Nullable UUID group) {
        this.name = text("name", to);
        if (name.isEmpty()) {
            throw AreaRefused.text("name", LONG);
        }
        this.responsible = text("responsible", who);
        if (outline != null && outline.getDimension() < 2) {
            throw AreaRefused.outline();
        }
        this.shape = outline == null ? shape : outline.toText();
        this.squareMetres = outline == null
                ? squareMetres
                : BigDecimal.valueOf(Geodesy.area(outline)).setScale(0, RoundingMode.HALF_UP);
        this.groupId = group;
    }

    boolean join(UUID project) {
        return projects.add(project);
    }

    boolean leave(UUID project) {
        return projects.remove(project);
    }

    private static String text(String field, String text) {
        var plain = text.replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > LONG) {
            throw AreaRefused.text(field, LONG);
        }
        return plain;
    }

    /** Where it lies; null while it is not drawn. */
    public @Nullable Geometry outline() {
        try {
            return shape == null ? null : new WKTReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
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

    public @Nullable BigDecimal squareMetres() {
        return squareMetres;
    }

    /** The group whose projects sit in it too. */
    public @Nullable UUID group() {
        return groupId;
    }

    /** The projects linked on their own. */
    public Set<UUID> projects() {
        return Set.copyOf(projects);
    }
}
