package cn.chenghua.governance.communityservice.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class SocialEnterpriseTest {

    private static final Keeper PEIHUA = Keeper.of(new UnitCode("510108005004"), "");

    @Test
    void returnsNoMoreThanItEarnedAndKeepsTheLatestOfAYear() {
        var shop = new SocialEnterprise(UUID.randomUUID(), "培华家园便民服务社", PEIHUA, "社区助餐", BigDecimal.valueOf(51),
                LocalDate.of(2017, 9, 10));
        assertRefused("services.social.returned", () -> line("100.00", "100.01"));
        shop.give(line("46000", "23000"));
        shop.give(line("46000", "25000"));
        assertThat(shop.returned()).singleElement()
                .satisfies(line -> assertThat(line.returned()).isEqualByComparingTo("25000"));
    }

    @Test
    void holdsAShareFromNothingToAll() {
        assertRefused("services.social.share", () -> new SocialEnterprise(UUID.randomUUID(), "新鸿里社区食堂", PEIHUA, "",
                new BigDecimal("100.01"), LocalDate.of(2017, 9, 10)));
    }

    @Test
    void isAtWorkAtASiteOnceUntilItEnds() {
        var brand = new BenefitBrand(UUID.randomUUID(), "祥和儿童之家", PEIHUA);
        var site = new BrandSite("培华社区点", "510108005004", LocalDate.of(2018, 5, 4), null, UUID.randomUUID());
        brand.begin(site);
        assertRefused("services.brand.site", () -> brand.begin(site));
        assertRefused("services.brand.ended", () -> brand.end("培华社区点", LocalDate.of(2018, 5, 3)));
        brand.end("培华社区点", LocalDate.of(2018, 9, 1));
        assertThat(brand.atWork()).isZero();
        brand.begin(new BrandSite("培华社区点", "510108005004", LocalDate.of(2018, 10, 1), null, UUID.randomUUID()));
        assertThat(brand.atWork()).isEqualTo(1);
    }

    private static SurplusReturn line(String surplus, String returned) {
        return new SurplusReturn(2017, new BigDecimal(surplus), new BigDecimal(returned), UUID.randomUUID(), "公示");
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
