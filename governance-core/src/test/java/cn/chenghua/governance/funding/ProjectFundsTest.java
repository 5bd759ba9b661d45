package cn.chenghua.governance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ProjectFundsTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 10, 31);
    private final ProjectFunds funds = ProjectFunds.none(new UUID(0, 1));

    @Test
    void drawsTheBalanceFromSourcesTransfersAndUses() {
        funds.post(FundKind.BUDGET, yuan("90000000"), null, "");
        funds.post(FundKind.PLANNED, yuan("100000000"), null, "");
        funds.post(FundKind.OUTPUT, yuan("60000000"), null, "");
        assertThat(funds.balance(FundKind.PLANNED)).isEqualByComparingTo("-10000000");
        assertThat(funds.balance(FundKind.OUTPUT)).isEqualByComparingTo("30000000");
        funds.receive(yuan("10000000"));
        assertThat(funds.balance(FundKind.PLANNED)).isZero();
    }

    @Test
    void refusesAPaymentAboveTheContractWithoutAReasonAndKeepsTheReason() {
        var contract = funds.agree(new UUID(0, 9), terms("成华旧改合〔2017〕12号", "48000000"));
        assertThat(funds.post(FundKind.PAID, yuan("48000000"), contract.id(), "")).isFalse();
        assertThatThrownBy(() -> funds.post(FundKind.PAID, yuan("0.01"), contract.id(), "")).isInstanceOf(FundingRefused.class)
                .extracting("code").isEqualTo("funding.above");
        assertThat(funds.sum(FundKind.PAID)).isEqualByComparingTo("48000000");
        assertThat(funds.post(FundKind.PAID, yuan("0.01"), contract.id(), "补充协议待签")).isTrue();
        assertThat(funds.contracts().getFirst().above()).isEqualByComparingTo("0.01");
    }

    @Test
    void holdsAPaymentThatNamesNoContractAgainstAllOfThem() {
        assertThat(funds.post(FundKind.PAID, yuan("5"), null, "")).isFalse();
        funds.agree(new UUID(0, 9), terms("甲", "10"));
        assertThatThrownBy(() -> funds.post(FundKind.PAID, yuan("6"), null, "")).extracting("code").isEqualTo("funding.above");
        assertThat(funds.post(FundKind.PAID, yuan("5"), null, "")).isFalse();
    }

    @Test
    void keepsContractsApartByNumberAndAboveWhatWasPaid() {
        var first = funds.agree(new UUID(0, 9), terms("甲", "10"));
        assertThatThrownBy(() -> funds.agree(new UUID(0, 8), terms("甲", "20"))).extracting("code")
                .isEqualTo("funding.contract.taken");
        funds.post(FundKind.PAID, yuan("8"), first.id(), "");
        assertThatThrownBy(() -> funds.amend(first.id(), terms("甲", "7.99"))).extracting("code")
                .isEqualTo("funding.contract.paid");
        assertThat(funds.amend(first.id(), terms("甲", "8")).paid()).isEqualByComparingTo("8");
        assertThatThrownBy(() -> funds.contract("乙")).extracting("code").isEqualTo("funding.contract");
    }

    @Test
    void givesNoMoreThanItsSurplus() {
        funds.post(FundKind.BUDGET, yuan("100"), null, "");
        funds.post(FundKind.PLANNED, yuan("60"), null, "");
        assertThatThrownBy(() -> funds.give(yuan("40.01"), FundKind.PLANNED)).extracting("code").isEqualTo("funding.surplus");
        funds.give(yuan("40"), FundKind.PLANNED);
        assertThat(funds.balance(FundKind.PLANNED)).isZero();
    }

    @Test
    void postsNothingOfTheFutureThatIsNotAnIntention() {
        assertThatThrownBy(() -> wish(FundKind.OUTPUT, "2017-11").day(TODAY)).extracting("code").isEqualTo("funding.future");
        assertThatThrownBy(() -> wish(FundKind.PAID, "2017-11").day(TODAY)).extracting("code").isEqualTo("funding.future");
        assertThat(wish(FundKind.PLANNED, "2018-02").day(TODAY)).isEqualTo("2018-02-28");
        assertThat(wish(FundKind.BUDGET, "2018-07").month()).isEqualTo(YearMonth.of(2018, 1));
        assertThat(wish(FundKind.OUTPUT, "2017-06").day(TODAY)).isEqualTo("2017-06-30");
        assertThat(wish(FundKind.OUTPUT, "2017-10").day(LocalDate.of(2017, 10, 9))).isEqualTo("2017-10-09");
    }

    @Test
    void takesAmountsInYuanAndFenAboveZero() {
        for (var wrong : new String[]{"0", "-1", "0.001", "10000000000000"}) {
            assertThatThrownBy(() -> new PostEntry(null, FundKind.PAID, YearMonth.of(2017, 6), yuan(wrong), "", "", ""))
                    .as(wrong).extracting("code").isEqualTo("funding.amount");
        }
        assertThat(wish(FundKind.PAID, "2017-06").amount()).isEqualTo(yuan("1200000"));
    }

    private static PostEntry wish(FundKind kind, String month) {
        return new PostEntry(null, kind, YearMonth.parse(month), yuan("1200000.00"), "", "", "");
    }

    private static Contract.Terms terms(String number, String amount) {
        return new Contract.Terms(number, "成都建工集团", yuan(amount), LocalDate.of(2017, 3, 1), Contract.Kind.CONSTRUCTION);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
