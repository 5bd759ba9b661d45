package cn.chenghua.governance.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.supervision.feed.DueDayCalendar.Event;

import org.junit.jupiter.api.Test;

class DueDayCalendarTest {

    private static final Instant STAMP = Instant.parse("2018-10-31T01:02:03.456Z");
    private static final String LONG = "建设路街道办事处应于限期内疏通培华路雨水管并报送现场核实材料😀".repeat(6);

    @Test
    void writesOneWholeDayEventADueDay() {
        var text = DueDayCalendar.write("待办", STAMP, List.of(new Event("case-7", LocalDate.of(2018, 12, 31), "催办", "说明",
                "https://governance.example/supervision/7")));
        assertThat(text.split("\r\n")).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chenghua//Governance//ZH",
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:待办", "BEGIN:VEVENT", "UID:case-7@governance.chenghua",
                "DTSTAMP:20181031T010203Z", "DTSTART;VALUE=DATE:20181231", "DTEND;VALUE=DATE:20190101", "SUMMARY:催办",
                "DESCRIPTION:说明", "URL:https://governance.example/supervision/7", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void foldsAtSeventyFiveOctetsWithoutBreakingASign() {
        var bytes = calendar(LONG).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                assertThat(bytes[at - 1]).isEqualTo((byte) '\r');
                var line = Arrays.copyOfRange(bytes, from, at - 1);
                assertThat(line.length).isLessThanOrEqualTo(75);
                assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
                from = at + 1;
            }
        }
        assertThat(from).isEqualTo(bytes.length);
    }

    @Test
    void comesBackTheSameWhenUnfolded() {
        assertThat(calendar(LONG).replace("\r\n ", "")).contains("SUMMARY:" + LONG + "\r\n");
    }

    @Test
    void escapesWhatWouldEndTheText() {
        assertThat(calendar("a,b;c\\d\r\ne\nf\u0007")).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n");
        assertThat(calendar("x\r\nATTENDEE:mailto:evil@example.org")).doesNotContain("\r\nATTENDEE");
    }

    @Test
    void isACalendarWithoutEventsToo() {
        assertThat(DueDayCalendar.write("n", STAMP, List.of())).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    private static String calendar(String summary) {
        return DueDayCalendar.write("n", STAMP, List.of(new Event("k", LocalDate.of(2018, 10, 31), summary, "", null)));
    }
}
