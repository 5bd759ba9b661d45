package cn.chenghua.governance.safecommunity.warning.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalSource;

import org.jspecify.annotations.Nullable;

/**
 * What a version of a rule says: of which signals, measured how, on from 30 and off below 20, in a window of 60 minutes, quiet for
 * 120 minutes after an alarm, right where an incident is within 240 minutes.
 *
 * @param source null for every network
 * @param kind empty for every kind of that network
 * @param area null for the whole district, else a unit with all below it
 * @param switchOn the least that raises an alarm
 * @param switchOff below it the next alarm becomes possible; never above {@code switchOn}
 */
@Embeddable
public record RuleTerms(@Enumerated(EnumType.STRING) @Nullable SignalSource source, String kind, @Nullable String area,
        @Enumerated(EnumType.STRING) Measure measure, BigDecimal switchOn, BigDecimal switchOff, int windowMinutes,
        int quietMinutes, int incidentMinutes) {

    private static final int YEAR = 366 * 24 * 60;

    public RuleTerms {
        if (switchOff.compareTo(switchOn) > 0) {
            throw RuleRefused.thresholds(switchOff, switchOn);
        }
        within("window", windowMinutes, 1);
        within("quiet", quietMinutes, 0);
        within("incident", incidentMinutes, 1);
    }

    private static void within(String field, int minutes, int least) {
        if (minutes < least || minutes > YEAR) {
            throw RuleRefused.minutes(field, minutes, least, YEAR);
        }
    }

    static RuleTerms of(Said said) {
        return new RuleTerms(said.text("source").isEmpty() ? null : said.choice("source", SignalSource.class),
                said.text("kind"), said.text("area").isEmpty() ? null : said.text("area"), said.choice("measure", Measure.class),
                said.amount("on"), said.amount("off"), said.number("window"), said.number("quiet"), said.number("incident"));
    }

    Said said() {
        return new Said(Map.of("source", source == null ? "" : source.name(), "kind", kind, "area", area == null ? "" : area,
                "measure", measure.name(), "on", plain(switchOn), "off", plain(switchOff), "window",
                String.valueOf(windowMinutes), "quiet", String.valueOf(quietMinutes), "incident",
                String.valueOf(incidentMinutes)));
    }

    private static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    public Duration window() {
        return Duration.ofMinutes(windowMinutes);
    }

    /** How near an incident has to be to an alarm. */
    public Duration near() {
        return Duration.ofMinutes(incidentMinutes);
    }

    /** The kinds it looks at, of those there are. */
    public Set<String> kinds(List<SignalKind> all) {
        return all.stream().filter(one -> kind.isEmpty() || one.code().equals(kind))
                .filter(one -> source == null || one.source() == source).map(SignalKind::code).collect(Collectors.toSet());
    }

    /** The places it looks at; null for all. */
    public @Nullable Set<UnitCode> places(Hierarchy hierarchy, LocalDate today) {
        return area == null
                ? null
                : hierarchy.all().stream().map(Unit::code).filter(code -> within(hierarchy, code, new UnitCode(area), today))
                        .collect(Collectors.toSet());
    }

    private static boolean within(Hierarchy hierarchy, UnitCode code, UnitCode area, LocalDate today) {
        return code.equals(area) || Stream.of(Level.values())
                .anyMatch(level -> hierarchy.ancestor(code, level, today).filter(area::equals).isPresent());
    }
}
