package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.Source;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Figures.Amount;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Amounts in the unit the reader chose, and the words around them; {@code money} in templates. Nothing is rounded. */
public final class Money {

    private static final List<Amount> UNITS = List.of(Amount.HUNDRED_MILLION_YUAN, Amount.TEN_THOUSAND_YUAN, Amount.YUAN);
    private final Figures figures;
    private final Sentences sentences;
    private final Sources sources;
    private final Amount unit;

    Money(Figures figures, Sentences sentences, Sources sources, Amount unit) {
        this.figures = figures;
        this.sentences = sentences;
        this.sources = sources;
        this.unit = unit;
    }

    static Amount unit(String text) {
        return UNITS.stream().filter(unit -> unit.name().equals(text)).findFirst()
                .orElseThrow(() -> new Typed.Unreadable("typed.choice", "in", text));
    }

    /** The amount typed in the unit of the form, in yuan; null where none was typed. Exact down to the fen in every unit. */
    static @Nullable BigDecimal typed(Map<String, String> typed) {
        var in = typed.get("in");
        var amount = Typed.text(typed, "amount").replace(",", "").replace("\uff0c", "");
        if (!amount.matches("(-?\\d{1,18}(\\.\\d{1,10})?)?")) {
            throw new Typed.Unreadable("typed.amount", "amount", amount);
        }
        return amount.isEmpty()
                ? null
                : (in == null ? Amount.TEN_THOUSAND_YUAN : unit(in)).toBase(new BigDecimal(amount));
    }

    /** The units to choose from, the largest first. */
    public List<Amount> getUnits() {
        return UNITS;
    }

    public Amount getUnit() {
        return unit;
    }

    /** The number alone, for a column whose head says the unit. */
    public String of(@Nullable BigDecimal yuan) {
        return figures.exact(yuan, unit);
    }

    public String with(@Nullable BigDecimal yuan) {
        return figures.amount(yuan, unit);
    }

    /** A part as a share of a whole; a dash where there is no whole. */
    public String share(BigDecimal part, BigDecimal whole) {
        return figures.percent(whole.signum() == 0 ? null : part.divide(whole, 6, java.math.RoundingMode.HALF_UP));
    }

    /** The name of a unit of money. */
    public String name(Amount amount) {
        return figures.unit(amount);
    }

    public String month(YearMonth month) {
        return figures.month(month);
    }

    /** A key of the cut by months, which is its first day. */
    public String month(String day) {
        return figures.month(YearMonth.parse(day.substring(0, 7)));
    }

    public String kind(FundKind kind) {
        return sentences.say("funding.kind." + kind);
    }

    public String contract(Contract.Kind kind) {
        return sentences.say("funding.contract.kind." + kind);
    }

    public String source(String code) {
        return sources.all().stream().filter(source -> source.code().equals(code)).findFirst()
                .map(source -> source.in(LocaleContextHolder.getLocale())).orElse(code);
    }

    public Map<String, String> getSources() {
        var choices = new LinkedHashMap<String, String>();
        sources.all().forEach(source -> choices.put(source.code(), source.in(LocaleContextHolder.getLocale())));
        return choices;
    }

    /** The kinds of postings that people make, those of the month first. */
    public Map<String, String> getKinds() {
        return kinds(List.of(FundKind.OUTPUT, FundKind.PAID, FundKind.PLANNED, FundKind.BUDGET));
    }

    public Map<String, String> getAllKinds() {
        return kinds(List.of(FundKind.values()));
    }

    private Map<String, String> kinds(List<FundKind> kinds) {
        var choices = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> choices.put(kind.name(), kind(kind)));
        return choices;
    }

    public Map<String, String> getContractKinds() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Contract.Kind.values()).forEach(kind -> choices.put(kind.name(), contract(kind)));
        return choices;
    }

    /** Whether somebody said where the money comes from. */
    public boolean stated(String source) {
        return !Source.UNSTATED.equals(source);
    }
}
