package cn.chenghua.governance.project.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectNoteTest {

    private static final Instant NOON = Instant.parse("2018-05-02T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 2);

    @Test
    void anIssueStaysOpenUntilSomebodySaysHowItEnded() {
        var issue = note(ProjectNote.Kind.ISSUE, "三户未签约", TODAY.minusDays(1));
        assertThat(issue.open()).isTrue();
        assertThat(issue.late(TODAY)).isTrue();
        issue.close("三户均已签约", "jianshelu", NOON);
        assertThat(issue.open()).isFalse();
        assertThat(issue.late(TODAY)).isFalse();
        assertThat(issue.text()).isEqualTo("三户未签约");
        assertThat(issue.closing()).isEqualTo("三户均已签约");
        assertThatThrownBy(() -> issue.close("again", "jianshelu", NOON)).isInstanceOf(ProjectNote.NotOpen.class);
    }

    @Test
    void aRemarkNeedsNoEnding() {
        var remark = note(ProjectNote.Kind.REMARK, "图纸在二楼", null);
        assertThat(remark.open()).isFalse();
        assertThatThrownBy(() -> remark.close("done", "jianshelu", NOON)).isInstanceOf(ProjectNote.NotOpen.class);
    }

    @Test
    void refusesWhatSaysNothingOrTooMuch() {
        assertThatThrownBy(() -> note(ProjectNote.Kind.RISK, " \u3000", null)).isInstanceOf(ProjectNote.TextRefused.class);
        assertThatThrownBy(() -> note(ProjectNote.Kind.RISK, "字".repeat(2_001), null))
                .isInstanceOf(ProjectNote.TextRefused.class);
        assertThat(note(ProjectNote.Kind.RISK, "\ud840\udc00".repeat(2_000), null).text()).hasSize(4_000);
        assertThatThrownBy(() -> note(ProjectNote.Kind.RISK, "洪水", LocalDate.of(1899, 1, 1)))
                .isInstanceOf(Days.DayOutside.class);
    }

    @Test
    void aContactIsANameAndNoNumber() {
        var contact = new ProjectContact(new UUID(0, 1));
        contact.name(" 李工，成华区建设局 ");
        assertThat(contact.name()).isEqualTo("李工，成华区建设局");
        assertThatThrownBy(() -> contact.name("李工 13800138000")).isInstanceOf(ProjectContact.ContactRefused.class);
        assertThat(contact.name()).isEqualTo("李工，成华区建设局");
    }

    private static ProjectNote note(ProjectNote.Kind kind, String text, @Nullable LocalDate dueOn) {
        return new ProjectNote(new UUID(0, 1), new UUID(0, 2), kind, text, dueOn, "jianshelu", NOON);
    }
}
