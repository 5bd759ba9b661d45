package cn.chenghua.governance.communityservice.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** A record as a form or a row of a table says it, with what it rests on; what is not said is empty. */
public record Entry(Map<String, Object> values, Proof proof) {

    public String text(String field) {
        return values.getOrDefault(field, "").toString();
    }

    /** The text, or another where the entry says nothing. */
    public String text(String field, String otherwise) {
        var said = text(field);
        return said.isEmpty() ? otherwise : said;
    }

    public boolean says(String field) {
        return values.containsKey(field);
    }

    public @Nullable LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    public @Nullable BigDecimal amount(String field) {
        return (BigDecimal) values.get(field);
    }

    /** A whole number; refused with a fraction or beyond what is sensible. */
    public int whole(String field) {
        var amount = Typed.needed(field, amount(field));
        if (amount.stripTrailingZeros().scale() > 0 || amount.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            throw new Typed.Unreadable("typed.number", field, amount.toPlainString());
        }
        return amount.intValue();
    }

    public @Nullable YearMonth month(String field) {
        return (YearMonth) values.get(field);
    }

    public UnitCode unit(String field) {
        return (UnitCode) Typed.needed(field, values.get(field));
    }

    /** The id it bears, so that a repeat is recognised; null where it bears none. */
    public @Nullable UUID id() {
        return Places.id("id", text("id"));
    }

    /** The id it bears, or a new one. */
    public UUID fresh() {
        var id = id();
        return id == null ? UUID.randomUUID() : id;
    }

    /** Where the record lies and who answers for it. */
    public Keeper keeper() {
        return Keeper.of(unit("unit"), text("responsible"));
    }

    @SuppressWarnings("unchecked")
    public List<UnitCode> units(String field) {
        return (List<UnitCode>) values.getOrDefault(field, List.of());
    }

    public <E extends Enum<E>> E choice(Class<E> type, String field) {
        return Typed.constant(type, field, text(field));
    }

    public <E extends Enum<E>> List<E> choices(Class<E> type, String field) {
        return ((List<?>) values.getOrDefault(field, List.of())).stream().map(code -> Enum.valueOf(type, code.toString()))
                .toList();
    }
}
