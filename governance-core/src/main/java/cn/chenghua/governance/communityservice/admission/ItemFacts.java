package cn.chenghua.governance.communityservice.admission;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an item says, such as 安全生产检查 on the list of assistance by 川府发〔2016〕21号 for 成华区应急局.
 *
 * @param basis the law or document it rests on; needed on the list of assistance
 * @param department that causes it, by its name; empty for the district office
 * @param duties what it covers; needed for all but the list of self-government
 */
public record ItemFacts(AdmissionList list, String title, String basis, String department, Set<DutyCode> duties,
        Estimate estimate) {

    private static final int TITLE = 200;
    private static final int BASIS = 500;

    public ItemFacts {
        title = text("title", title, TITLE);
        basis = text("basis", basis, BASIS);
        department = text("department", department, TITLE);
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        if (title.isEmpty()) {
            throw AdmissionRefused.text("title", TITLE);
        }
    }

    /** Passes where it may be requested: with what it covers, and with a legal basis where the list asks for one. */
    void complete() {
        if (list == AdmissionList.ASSISTANCE && basis.isEmpty()) {
            throw AdmissionRefused.basis(title);
        }
        if (list != AdmissionList.SELF_GOVERNMENT && duties.isEmpty()) {
            throw AdmissionRefused.nothingCovered(title);
        }
    }

    private static String text(String field, String text, int limit) {
        var plain = text.replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > limit) {
            throw AdmissionRefused.text(field, limit);
        }
        return plain;
    }
}
