package cn.chenghua.governance.safecommunity.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;

import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final LocalDate TOLD = LocalDate.of(2018, 5, 2);

    private static Dispute dispute(DisputeLevel level) {
        return new Dispute(wish(level, DisputeChannel.VISIT, ""), "2018-JF-0001", PEIHUALU, LocalDate.of(2018, 10, 31));
    }

    private static TakeIn wish(DisputeLevel level, DisputeChannel channel, String teller) {
        return new TakeIn(UUID.randomUUID(), PEIHUALU, "", level, DisputeSort.NEIGHBOURS, channel, TOLD, teller, "王小明",
                "138 0013 8000", "刘芳", "", "楼上漏水");
    }

    private static Evidence rests() {
        return new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "双方签字", PEIHUALU, "li", Instant.parse("2018-10-31T04:00:00Z"));
    }

    @Test
    void leavesTheSettledOnceItIsOpenedAnew() {
        var dispute = dispute(DisputeLevel.COMMUNITY);
        dispute.settle(TOLD.plusDays(3), TOLD.plusDays(33), rests());
        assertThat(dispute.state().settled()).isTrue();
        dispute.followUp(TOLD.plusDays(30), rests());
        assertThat(dispute.followDue()).isNull();
        dispute.reopen(TOLD.plusDays(40), rests());
        assertThat(dispute.state().settled()).isFalse();
        assertThat(dispute.settledOn()).isNull();
        assertThat(dispute.reopened()).isEqualTo(1);
    }

    @Test
    void isNotPassedUpAboveTheCourtNorOnceItIsSettled() {
        var atCourt = dispute(DisputeLevel.COURT);
        assertThat(atCourt.open()).doesNotContain(DisputeVerb.PASS_UP);
        assertThatThrownBy(() -> atCourt.passUp(JIANSHELU, TOLD, rests())).hasMessageContaining("safety.dispute.top");
        var settled = dispute(DisputeLevel.COMMUNITY);
        settled.settle(TOLD, TOLD.plusDays(30), rests());
        assertThatThrownBy(() -> settled.passUp(JIANSHELU, TOLD, rests())).hasMessageContaining("workflow.step");
        assertThat(settled.level()).isEqualTo(DisputeLevel.COMMUNITY);
        assertThat(settled.charge()).isEqualTo(PEIHUALU);
    }

    @Test
    void aPhoneNoteSaysWhoTold() {
        assertThatThrownBy(() -> wish(DisputeLevel.COMMUNITY, DisputeChannel.PHONE, " ")).hasMessageContaining("safety.missing");
        assertThat(wish(DisputeLevel.COMMUNITY, DisputeChannel.PHONE, "楼栋长").personal())
                .containsEntry("applicantPhone", "13800138000");
    }

    @Test
    void anAgreementFillsItsPlacesAndNothingThatAPartyWrote() {
        var template = new AgreementTemplate(2, "{applicant}与{respondent}：{terms}", "li", Instant.EPOCH);
        assertThat(template.filled(Map.of("applicant", "王小明", "respondent", "刘芳", "terms", "{number} $1")))
                .isEqualTo("王小明与刘芳：{number} $1");
        assertThatThrownBy(() -> new AgreementTemplate(3, "{applicant}{respondent}{terms}{salary}", "li", Instant.EPOCH))
                .hasMessageContaining("salary");
        assertThatThrownBy(() -> new AgreementTemplate(3, "{applicant}{respondent}", "li", Instant.EPOCH))
                .hasMessageContaining("terms");
    }
}
