package cn.chenghua.governance.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * Whose records someone may see: those of the whole district, those of the units of some subtrees, and those some departments
 * are responsible for, wherever they lie. It holds for every read.
 *
 * @param codes the units; null for all of them
 * @param departments whose own records are seen too
 * @param bounds the units the departments' records must lie in; null for all of them
 */
public record Scope(@Nullable Set<UnitCode> codes, Set<String> departments, @Nullable Set<UnitCode> bounds) {

    private static final Scope EVERYTHING = new Scope(null, Set.of(), null);

    public Scope {
        codes = codes == null ? null : Set.copyOf(codes);
        departments = Set.copyOf(departments);
        bounds = bounds == null || departments.isEmpty() ? null : Set.copyOf(bounds);
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    public static Scope of(Set<UnitCode> codes) {
        return new Scope(codes, Set.of(), null);
    }

    /** What the department answers for, such as the projects and targets of 成华区城管局. */
    public static Scope ofDepartment(String department) {
        return new Scope(Set.of(), Set.of(department), null);
    }

    public static Scope nothing() {
        return of(Set.of());
    }

    /** Whether everything that lies in the unit may be seen. */
    public boolean covers(UnitCode code) {
        return codes == null || codes.contains(code);
    }

    /** Whether a record may be seen that lies in the unit and that the department is responsible for. */
    public boolean covers(UnitCode code, String department) {
        return covers(code) || departments.contains(department) && (bounds == null || bounds.contains(code));
    }

    public boolean wholeDistrict() {
        return codes == null;
    }

    /** Whether something may be seen only because of who is responsible for it. */
    public boolean departmental() {
        return codes != null && !departments.isEmpty();
    }

    /** The scope within a matter these departments answer for: all of its records where one of them is seen from here. */
    public Scope within(Collection<String> responsible) {
        if (!departmental()) {
            return this;
        }
        return responsible.stream().anyMatch(departments::contains)
                ? new Scope(bounds, Set.of(), null)
                : new Scope(codes, Set.of(), null);
    }

    /** The narrowest scope without departments that leaves nothing out. */
    public Scope widest() {
        return departmental() ? new Scope(bounds == null ? null : union(codes, bounds), Set.of(), null) : this;
    }

    public boolean empty() {
        return codes != null && codes.isEmpty() && departments.isEmpty();
    }

    /** The codes for an SQL array, or null for no restriction. */
    public String @Nullable [] array() {
        return array(codes);
    }

    /** The units the departments' records must lie in, for an SQL array, or null for no restriction. */
    public String @Nullable [] boundsArray() {
        return array(bounds);
    }

    /** The departments for an SQL array. */
    public String[] departmentArray() {
        return departments.stream().sorted().toArray(String[]::new);
    }

    private static String @Nullable [] array(@Nullable Set<UnitCode> codes) {
        return codes == null ? null : codes.stream().map(UnitCode::value).sorted().toArray(String[]::new);
    }

    /** What lies in these units too, such as an official's scope narrowed to one chosen unit. */
    public Scope and(Scope units) {
        var other = units.codes;
        if (other == null) {
            return this;
        }
        return new Scope(codes == null ? other : common(codes, other), departments,
                bounds == null ? other : common(bounds, other));
    }

    /** What lies in either, such as two sub-districts one official looks after. */
    public Scope or(Scope other) {
        if (codes == null || other.codes == null) {
            return EVERYTHING;
        }
        return new Scope(union(codes, other.codes),
                Stream.concat(departments.stream(), other.departments.stream()).collect(Collectors.toSet()), null);
    }

    private static Set<UnitCode> common(Set<UnitCode> codes, Set<UnitCode> others) {
        return codes.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Set<UnitCode> union(@Nullable Set<UnitCode> codes, Set<UnitCode> others) {
        return Stream.concat(codes == null ? Stream.empty() : codes.stream(), others.stream()).collect(Collectors.toSet());
    }
}
