package cn.chenghua.governance.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;

import org.springframework.stereotype.Component;

/** What holds for every step of a month: it has begun, it is not locked, and how its approval stands. */
@Component
class Months {

    private final MonthBook book;
    private final Hierarchies hierarchies;
    private final Clock clock;

    Months(MonthBook book, Hierarchies hierarchies, Clock clock) {
        this.book = book;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    void begun(YearMonth month) {
        Days.within("month", month.atDay(1));
        if (month.atDay(1).isAfter(today())) {
            throw MonthRefused.future(month);
        }
    }

    void ended(YearMonth month) {
        if (!today().isAfter(month.atEndOfMonth())) {
            throw MonthRefused.running(month);
        }
    }

    void unlocked(YearMonth month) {
        if (book.lock(month).isPresent()) {
            throw MonthRefused.locked(month);
        }
    }

    MonthStanding standing(YearMonth month) {
        return new MonthStanding(book.tallies(month), book.approvals(month),
                new Parties(hierarchies.current(), month.atEndOfMonth()));
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    static String needed(String reason) {
        var words = brief("reason", reason);
        if (words.isEmpty()) {
            throw MonthRefused.reason();
        }
        return words;
    }

    static String brief(String field, String text) {
        var words = text.strip();
        if (words.codePointCount(0, words.length()) > MonthReport.LONGEST) {
            throw MonthRefused.tooLong(field);
        }
        return words;
    }
}
