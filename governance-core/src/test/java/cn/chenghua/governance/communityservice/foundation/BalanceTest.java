package cn.chenghua.governance.communityservice.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 6, 21);

    @Test
    void isAlwaysWhatCameInLessWhatWentOut() {
        var chance = new Random(16);
        for (var round = 0; round < 500; round++) {
            var postings = IntStream.range(0, chance.nextInt(40))
                    .mapToObj(_ -> posting(chance.nextBoolean() ? FundPosting.Way.IN : FundPosting.Way.OUT,
                            BigDecimal.valueOf(1 + chance.nextInt(1_000_000), 2), FIRST.plusDays(chance.nextInt(100))))
                    .toList();
            var sum = postings.stream().map(FundPosting::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Balance.of(postings).left()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void isNothingAgainOnceEveryPostingIsUndone() {
        var in = posting(FundPosting.Way.IN, new BigDecimal("300000.00"), FIRST);
        var back = in.undone(UUID.randomUUID(), FIRST.plusDays(3), UUID.randomUUID(), "official", Instant.EPOCH);
        assertThat(back.way()).isEqualTo(FundPosting.Way.OUT);
        assertThat(Balance.of(List.of(in, back)).left()).isEqualByComparingTo("0");
        assertThat(back.reverses()).isEqualTo(in.id());
    }

    @Test
    void seesThatMoneyWasSpentBeforeItCame() {
        var out = posting(FundPosting.Way.OUT, BigDecimal.TEN, FIRST);
        var in = posting(FundPosting.Way.IN, BigDecimal.TEN, FIRST.plusDays(1));
        assertThat(Balance.of(List.of(out, in)).left()).isEqualByComparingTo("0");
        assertThat(Balance.least(List.of(out, in))).isEqualByComparingTo("-10");
        assertThat(Balance.least(List.of(posting(FundPosting.Way.IN, BigDecimal.TEN, FIRST), out))).isEqualByComparingTo("0");
    }

    private static FundPosting posting(FundPosting.Way way, BigDecimal yuan, LocalDate day) {
        return new FundPosting(UUID.randomUUID(), new UUID(0, 1), way, yuan, day, "社区微更新", null, null, UUID.randomUUID(),
                "official", Instant.EPOCH);
    }
}
