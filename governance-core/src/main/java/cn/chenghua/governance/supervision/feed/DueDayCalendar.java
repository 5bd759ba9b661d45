package cn.chenghua.governance.supervision.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes due days as a calendar after RFC 5545: one whole-day event each, lines of at most 75 octets that end in CR LF, texts
 * escaped. An event keeps its UID as long as its {@code key} stays, so a calendar program replaces it instead of adding one.
 */
public final class DueDayCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;
    private final StringBuilder out = new StringBuilder();

    private DueDayCalendar() {
    }

    /** @param stamp when the days were read */
    public static String write(String name, Instant stamp, List<Event> events) {
        var calendar = new DueDayCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Chenghua//Governance//ZH");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> calendar.event(event, stamp));
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(Event event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + event.key() + "@governance.chenghua");
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        if (event.address() != null) {
            line("URL:" + event.address());
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length();) {
            var sign = content.codePointAt(at);
            var text = Character.toString(sign);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(text);
            octets += size;
            at += Character.charCount(sign);
        }
        out.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /**
     * A due day.
     *
     * @param key letters, digits and hyphens, unique for what is due
     * @param address where it is shown, percent-encoded; null where the platform's own address is not known
     */
    public record Event(String key, LocalDate day, String summary, String description, @Nullable String address) {
    }
}
