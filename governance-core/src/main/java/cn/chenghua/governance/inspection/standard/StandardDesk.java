package cn.chenghua.governance.inspection.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.inspection.standard.Taxonomy.Disorder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where new versions of check-lists and of the list of disorders are issued; what was issued before stays as it is. */
@Service
@Transactional
public class StandardDesk {

    private static final int NAME = 100;
    private final Standards standards;
    private final Clock clock;

    StandardDesk(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** A version of a check-list, or the refusal {@code standard.unknown}. */
    @Transactional(readOnly = true)
    public Standard read(String code, int version) {
        return standards.find(code, version).orElseThrow(() -> new UnknownStandard(code, version));
    }

    /** Issues the next version of a check-list, or the first of a new one. */
    public Standard issue(Actor actor, IssueStandard wish) {
        actor.check(Right.SET_STANDARDS);
        if (!wish.code().matches("[A-Z0-9][A-Z0-9-]{0,19}")) {
            throw StandardRefused.code(wish.code());
        }
        var from = period(wish.validFrom(), wish.validTo());
        var last = standards.all().stream().filter(known -> known.code().equals(wish.code())).findFirst().orElse(null);
        if (last != null && from.isBefore(last.validFrom())) {
            throw StandardRefused.earlier(from, last.validFrom());
        }
        checked(wish.items(), Item::code);
        var next = new Standard(wish.code(), last == null ? 1 : last.version() + 1, name(wish.name()), wish.nameEn().strip(),
                wish.trial(), false, from, wish.validTo(), wish.items());
        if (!standards.issue(next, actor.username(), clock.instant())) {
            throw StandardRefused.taken(next.name(), next.version());
        }
        return next;
    }

    /** Issues the next edition of the list of disorders. */
    public Taxonomy issue(Actor actor, String name, String nameEn, LocalDate validFrom, List<Disorder> disorders) {
        actor.check(Right.SET_STANDARDS);
        var last = standards.taxonomies().stream().findFirst().orElse(null);
        if (last != null && !Days.within("validFrom", validFrom).isAfter(last.validFrom())) {
            throw StandardRefused.earlier(validFrom, last.validFrom());
        }
        checked(disorders, Disorder::code);
        var next = new Taxonomy(last == null ? 1 : last.version() + 1, name(name), nameEn.strip(), false, validFrom, disorders);
        if (!standards.issue(next, actor.username(), clock.instant())) {
            throw StandardRefused.taken(next.name(), next.version());
        }
        return next;
    }

    private static LocalDate period(LocalDate from, @Nullable LocalDate to) {
        if (to != null && Days.within("validTo", to).isBefore(from)) {
            throw StandardRefused.period(to);
        }
        return Days.within("validFrom", from);
    }

    private static String name(String text) {
        var name = text.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > NAME) {
            throw StandardRefused.name(name.isEmpty() ? "-" : name, NAME);
        }
        return name;
    }

    private static <T> void checked(List<T> entries, Function<T, String> code) {
        if (entries.isEmpty()) {
            throw StandardRefused.empty();
        }
        var seen = new HashSet<String>();
        entries.stream().map(code).filter(one -> !seen.add(one)).findFirst().ifPresent(one -> {
            throw StandardRefused.twice(one);
        });
    }
}
