package cn.chenghua.governance.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.standard.Answer;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Instant BEGAN = Instant.parse("2018-10-31T01:00:00Z");
    private static final UUID ID = Uuids.next(BEGAN);
    private static final UUID ASSET = Uuids.next(BEGAN);
    private static final UUID FIRST = Uuids.next(BEGAN);
    private static final UUID SECOND = Uuids.next(BEGAN);

    @Test
    void isTheSameForTheSameContentHoweverItIsWritten() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("S2", Answer.FAIL);
        answers.put("S1", Answer.PASS);
        assertThat(Fingerprint.of(told("104.10", answers, "", finding(SECOND, "左"), finding(FIRST, "右"))))
                .isEqualTo(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS, "S2", Answer.FAIL), "",
                        finding(FIRST, "右"), finding(SECOND, "左"))))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void differsWithAnyPartOfTheContent() {
        var all = new ArrayList<String>();
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS), "", finding(FIRST, "右"))));
        all.add(Fingerprint.of(told("104.2", Map.of("S1", Answer.PASS), "", finding(FIRST, "右"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.FAIL), "", finding(FIRST, "右"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S2", Answer.PASS), "", finding(FIRST, "右"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS), "好", finding(FIRST, "右"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS), "", finding(FIRST, "左"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS), "", finding(SECOND, "右"))));
        all.add(Fingerprint.of(told("104.1", Map.of("S1", Answer.PASS), "")));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void evidenceOfAPhotoIsTheSameForItsAccountAndAnotherForOthers() {
        var account = UUID.randomUUID();
        assertThat(Fingerprint.evidence(account, FIRST)).isEqualTo(Fingerprint.evidence(account, FIRST))
                .isNotEqualTo(Fingerprint.evidence(account, SECOND)).isNotEqualTo(Fingerprint.evidence(ASSET, FIRST));
        assertThat(Fingerprint.evidence(account, FIRST).version()).isEqualTo(8);
    }

    private static Finding finding(UUID id, String place) {
        return new Finding(id, "RUBBISH", Severity.MEDIUM, place, null, "", List.of());
    }

    private static LogInspection told(String longitude, Map<String, Answer> answers, String remark, Finding... findings) {
        return new LogInspection(ID, ASSET, Level.COMMUNITY, "STREET", 1, 1, BEGAN, BEGAN.plusSeconds(600), "phone", 17,
                new Claim(new BigDecimal(longitude), new BigDecimal("30.6"), null), answers, remark, null, List.of(),
                List.of(findings));
    }
}
