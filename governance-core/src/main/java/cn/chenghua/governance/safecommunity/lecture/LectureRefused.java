package cn.chenghua.governance.safecommunity.lecture;

import cn.chenghua.governance.district.Refusal;

/** A lecture or an activity that cannot be so, such as one held before nobody. */
public final class LectureRefused extends Refusal {

    private LectureRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static LectureRefused nobody() {
        return new LectureRefused("warning.lecture.nobody", "attendance", "0");
    }

    static LectureRefused written() {
        return new LectureRefused("warning.lecture.written", "verb", "-");
    }

    static LectureRefused noLecture(String number) {
        return new LectureRefused("warning.lecture.project", "project", number);
    }

    static LectureRefused held(String number) {
        return new LectureRefused("warning.lecture.held", "project", number);
    }

    static LectureRefused gate() {
        return new LectureRefused("warning.lecture.gate", "stage", "held");
    }
}
