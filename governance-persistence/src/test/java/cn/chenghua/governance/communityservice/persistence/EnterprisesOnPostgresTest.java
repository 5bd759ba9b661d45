package cn.chenghua.governance.communityservice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointKind;
import cn.chenghua.governance.communityservice.enterprise.PointSite;
import cn.chenghua.governance.communityservice.enterprise.PointState;
import cn.chenghua.governance.communityservice.enterprise.PointVerb;
import cn.chenghua.governance.communityservice.enterprise.ServicePoint;
import cn.chenghua.governance.communityservice.foundation.Balance;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.request.FirmRequest;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestLines;
import cn.chenghua.governance.communityservice.request.RequestState;
import cn.chenghua.governance.communityservice.request.RequestVerb;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;
import cn.chenghua.governance.communityservice.social.SocialEnterprise;
import cn.chenghua.governance.communityservice.support.Grant;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.RuleVerb;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.communityservice.support.SupportRule;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class EnterprisesOnPostgresTest extends ServicesOnPostgres {

    @Autowired
    PointDesk points;
    @Autowired
    RequestDesk requests;
    @Autowired
    SupportDesk support;
    @Autowired
    GrantBook grants;
    @Autowired
    FundDesk funds;
    @Autowired
    CompanyDesk companies;
    @Autowired
    EnterpriseDesk social;
    @Autowired
    BenefitBrandDesk brands;

    @Test
    void neverLetsMoreOutOfAFoundationThanCameIn() {
        var before = target("D16");
        var foundation = projects.register(official, wish("建设路街道社区基金会", FundDesk.KIND, PEIHUA, "", "subdistrict"), PROOF).id();
        assertRefused("services.fund.registered", () -> post(foundation, FundPosting.Way.IN, "100"));
        reach(foundation, FundDesk.REGISTERED);
        assertThat(target("D16")).isEqualByComparingTo(before.add(BigDecimal.ONE));
        var in = post(foundation, FundPosting.Way.IN, "300000.00");
        assertRefused("services.fund.overdrawn", () -> post(foundation, FundPosting.Way.OUT, "300000.01"));
        post(foundation, FundPosting.Way.OUT, "120000.00");
        assertRefused("services.fund.overdrawn", () -> funds.reverse(official, in.id(), today(), PROOF));
        assertThat(Balance.of(funds.of(official, foundation)).left()).isEqualByComparingTo("180000");
    }

    @Test
    void countsACompanyWhileItsFiguresMeetTheThreshold() {
        var before = target("D20");
        var company = projects.register(official, RegisterProject.of("培华托老托管服务公司", CompanyDesk.KIND, PEIHUA), PROOF).id();
        reach(company, CompanyDesk.OPERATING);
        assertRefused("services.company.gate", () -> companies.recognise(official, company, today(), PROOF));
        entities.clear();
        measure(company, 2016, 60);
        flush();
        companies.recognise(official, company, today(), PROOF);
        assertThat(target("D20")).isEqualByComparingTo(before.add(BigDecimal.ONE));
        flush();
        measure(company, 2017, 49);
        assertThat(target("D20")).isEqualByComparingTo(before);
    }

    @Test
    void grantsByIssuedRulesAloneAndTakesBackOnce() {
        var rule = support.draft(official,
                new SupportRule(UUID.randomUUID(), "扶持办法" + UUID.randomUUID(), Keeper.of(PEIHUA, "")));
        assertRefused("services.grant.rule", () -> grant(rule.id()));
        for (var verb : List.of(RuleVerb.SUBMIT, RuleVerb.APPROVE, RuleVerb.ISSUE)) {
            flush();
            support.step(official, rule.id(), support.read(official, rule.id()).version(), verb, today(), PROOF);
        }
        var made = grant(rule.id());
        grant(rule.id());
        support.reverse(official, made.id(), today(), PROOF);
        assertRefused("services.grant.reversed", () -> support.reverse(official, made.id(), today(), PROOF));
        assertThat(grants.sums(Scope.everything(), rule.id()).get(today().getYear())).isEqualByComparingTo("80000");
    }

    @Test
    void movesAPointAndARequestThroughTheirStates() {
        var point = points.register(official, new ServicePoint(UUID.randomUUID(), PointKind.CENTRE, "培华社区创智中心企业服务中心",
                Keeper.of(PEIHUA, ""), new PointSite("建设路", null, null), true));
        points.step(official, point.id(), point.version(), PointVerb.OPEN, today(), PROOF);
        flush();
        assertThat(points.read(official, point.id()).state()).isEqualTo(PointState.IN_SERVICE);
        var request = requests.ask(official, new FirmRequest(UUID.randomUUID(), point.id(), "成都创智云科技有限公司", "政策咨询",
                Keeper.of(PEIHUA, ""), today()));
        step(request.id(), RequestVerb.ACCEPT, official, null);
        step(request.id(), RequestVerb.ANSWER, official, null);
        step(request.id(), RequestVerb.RATE, actor("firm"), 5);
        assertThat(requests.read(official, request.id()).rating()).isEqualTo(5);
        assertThat(requests.list(new RequestLines.Filter(Scope.everything(), List.of(RequestState.RATED)), null, 50))
                .map(FirmRequest::id).contains(request.id());
    }

    @Test
    void keepsReturnsOfEnterprisesAndSitesOfTheNamedBrands() {
        var shop = social.register(official, new SocialEnterprise(UUID.randomUUID(), "培华家园便民服务社", Keeper.of(PEIHUA, ""), "社区助餐",
                BigDecimal.valueOf(51), LocalDate.of(2017, 3, 1)));
        social.give(official, shop.id(), shop.version(), 2016, BigDecimal.valueOf(46_000), BigDecimal.valueOf(23_000), PROOF);
        flush();
        assertThat(social.read(official, shop.id()).returned()).hasSize(1);
        var brand = brands.all().stream().filter(one -> one.name().equals("祥和儿童之家")).findFirst().orElseThrow();
        brands.begin(official, brand.id(), brand.version(), "培华社区点", PEIHUA, today(), PROOF);
        flush();
        assertThat(brands.read(brand.id()).sites()).anyMatch(site -> site.site().equals("培华社区点"));
    }

    private void step(UUID request, RequestVerb verb, Actor who, @Nullable Integer rating) {
        flush();
        requests.step(who, request, requests.read(who, request).version(), verb, rating, today(), PROOF);
        flush();
    }

    private Grant grant(UUID rule) {
        return support.grant(official,
                new SupportDesk.Wish(null, rule, "培华家园便民服务社", PEIHUA, BigDecimal.valueOf(80_000), today(), PROOF));
    }

    private void measure(UUID company, int year, int staff) {
        companies.measure(official,
                new CompanyDesk.Wish(null, company, year, BigDecimal.valueOf(6_000_000), staff, 5, PROOF));
    }

    private FundPosting post(UUID foundation, FundPosting.Way way, String yuan) {
        return funds.post(official, new FundDesk.Wish(null, foundation, way, new BigDecimal(yuan), today(), "社区微更新", null,
                PROOF));
    }
}
