package cn.chenghua.governance.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.MonthStanding.State;

import org.junit.jupiter.api.Test;

class MonthStandingTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2018, 9);
    private static final Party JIANSHELU = new Party(Level.SUBDISTRICT, Chenghua.JIANSHELU.value());
    private static final Party ERXIANQIAO = new Party(Level.SUBDISTRICT, Chenghua.ERXIANQIAO.value());
    private static final Party HOUSING = new Party(Level.DEPARTMENT, "成华区住房和城乡建设局");
    private static final Party DISTRICT = new Party(Level.DISTRICT, Chenghua.DISTRICT.value());
    private final Parties parties = new Parties(new Hierarchy(Chenghua.units()), LocalDate.of(2018, 9, 30));
    private final List<Approval> approvals = new ArrayList<>();
    private List<Tally> tallies = List.of(said(Chenghua.PEIHUALU, "建设路街道办事处", 3), said(Chenghua.JIANSHELU, HOUSING.key(), 2),
            said(Chenghua.ERXIANQIAO, "", 4));

    @Test
    void asksTheSubdistrictOfAPlaceAndTheDepartmentThatAnswers() {
        assertThat(standing().lines()).extracting(MonthStanding.Line::party)
                .containsExactly(JIANSHELU, ERXIANQIAO, HOUSING, DISTRICT);
        assertThat(standing().lines()).extracting(MonthStanding.Line::due).containsExactly(5, 4, 2, 9);
        assertThat(standing().line(HOUSING).waiting()).containsExactly(JIANSHELU);
    }

    @Test
    void goesUpLevelByLevel() {
        assertRefused("monthly.waiting", HOUSING);
        assertRefused("monthly.waiting", DISTRICT);
        grant(JIANSHELU);
        grant(HOUSING);
        assertRefused("monthly.waiting", DISTRICT);
        grant(ERXIANQIAO);
        grant(DISTRICT);
        assertThat(standing().lines()).extracting(MonthStanding.Line::state).containsOnly(State.APPROVED);
        assertRefused("monthly.approved.already", DISTRICT);
    }

    @Test
    void refusesAMonthInWhichReportsAreMissingOrLeftBehind() {
        tallies = List.of(new Tally(Chenghua.PEIHUALU, "", 3, 2, 0), new Tally(Chenghua.ERXIANQIAO, "", 4, 4, 1));
        assertRefused("monthly.incomplete", JIANSHELU);
        assertRefused("monthly.stale", ERXIANQIAO);
        assertRefused("monthly.incomplete", DISTRICT);
        assertThat(standing().line(JIANSHELU).state()).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void refusesAPartyThatHasNothingToApprove() {
        assertRefused("monthly.party", new Party(Level.SUBDISTRICT, Chenghua.MENGZHUIWAN.value()));
        tallies = List.of();
        assertThat(standing().lines()).isEmpty();
        assertRefused("monthly.party", DISTRICT);
    }

    @Test
    void lettingASubdistrictLookAgainUndoesWhatRestsOnIt() {
        grant(JIANSHELU);
        grant(HOUSING);
        assertThat(standing().line(HOUSING).state()).isEqualTo(State.APPROVED);
        standing().admitReturn(JIANSHELU);
        say(JIANSHELU, false);
        assertThat(standing().line(HOUSING).state()).isEqualTo(State.INCOMPLETE);
        grant(JIANSHELU);
        assertThat(standing().line(HOUSING).state()).as("what it approved was another state of things")
                .isEqualTo(State.READY);
        grant(HOUSING);
        assertThat(standing().line(HOUSING).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void asksNobodyToLookAgainWhoHasNotApproved() {
        assertThatThrownBy(() -> standing().admitReturn(JIANSHELU)).hasMessageContaining("monthly.approved.not");
        assertThatThrownBy(() -> standing().admitReturn(DISTRICT)).hasMessageContaining("monthly.approved.not");
    }

    @Test
    void takesNoReportOverAnApproval() {
        grant(JIANSHELU);
        assertThatThrownBy(() -> standing().admitReport(Chenghua.PEIHUALU, "")).hasMessageContaining("monthly.approved");
        standing().admitReport(Chenghua.ERXIANQIAO, "");
        say(JIANSHELU, false);
        standing().admitReport(Chenghua.PEIHUALU, "");
    }

    @Test
    void whatLiesInTheDistrictAsAWholeWaitsForTheDistrictAlone() {
        tallies = List.of(said(Chenghua.DISTRICT, "", 1));
        assertThat(standing().lines()).extracting(MonthStanding.Line::party).containsExactly(DISTRICT);
        grant(DISTRICT);
    }

    private void assertRefused(String code, Party party) {
        assertThatThrownBy(() -> standing().admit(party)).isInstanceOf(MonthRefused.class)
                .extracting(refusal -> ((MonthRefused) refusal).code()).isEqualTo(code);
    }

    private void grant(Party party) {
        standing().admit(party);
        say(party, true);
    }

    private void say(Party party, boolean granted) {
        approvals.add(new Approval(SEPTEMBER, party, granted, "", 1, "a", "A", Instant.EPOCH));
    }

    private MonthStanding standing() {
        return new MonthStanding(tallies, approvals, parties);
    }

    private static Tally said(UnitCode place, String responsible, int count) {
        return new Tally(place, responsible, count, count, 0);
    }
}
