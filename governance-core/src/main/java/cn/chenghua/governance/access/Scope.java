package cn.chenghua.governance.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The units whose records someone may see: the whole district, or the codes of some subtrees. It holds for every read. */
public final class Scope {

    private static final Scope EVERYTHING = new Scope(null);
    private final @Nullable Set<UnitCode> codes;

    private Scope(@Nullable Set<UnitCode> codes) {
        this.codes = codes;
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    public static Scope of(Set<UnitCode> codes) {
        return new Scope(Set.copyOf(codes));
    }

    public static Scope nothing() {
        return of(Set.of());
    }

    public boolean covers(UnitCode code) {
        return codes == null || codes.contains(code);
    }

    public boolean wholeDistrict() {
        return codes == null;
    }

    /** The codes for an SQL array, or null for no restriction. */
    public String @Nullable [] array() {
        return codes == null ? null : codes.stream().map(UnitCode::value).sorted().toArray(String[]::new);
    }

    /** What lies in both, such as an official's scope narrowed to one chosen unit. */
    public Scope and(Scope other) {
        if (codes == null) {
            return other;
        }
        return other.codes == null ? this : of(codes.stream().filter(other.codes::contains).collect(Collectors.toSet()));
    }

    /** What lies in either, such as two sub-districts one official looks after. */
    public Scope or(Scope other) {
        if (codes == null || other.codes == null) {
            return EVERYTHING;
        }
        return of(Stream.concat(codes.stream(), other.codes.stream()).collect(Collectors.toSet()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope that && Objects.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(codes);
    }
}
