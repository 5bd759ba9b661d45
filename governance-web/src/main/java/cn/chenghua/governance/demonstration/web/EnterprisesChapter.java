package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointKind;
import cn.chenghua.governance.communityservice.enterprise.PointSite;
import cn.chenghua.governance.communityservice.enterprise.PointVerb;
import cn.chenghua.governance.communityservice.enterprise.ServicePoint;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.request.FirmRequest;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestVerb;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;
import cn.chenghua.governance.communityservice.social.SocialEnterprise;
import cn.chenghua.governance.communityservice.support.RuleVerb;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.communityservice.support.SupportRule;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the pilot centre, answers firms, grants support, moves money of foundations and measures companies. */
@Component
@Profile("demo")
class EnterprisesChapter implements Chapter {

    private static final Actor AUTHOR = author("demonstration");
    private static final Actor FIRM = author("demonstration-firm");
    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final UnitCode PEIHUA = new UnitCode("510108005004");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final LocalDate OPENED = LocalDate.of(2018, 3, 20);
    private final PointDesk points;
    private final RequestDesk requests;
    private final SupportDesk support;
    private final FundDesk funds;
    private final CompanyDesk companies;
    private final EnterpriseDesk social;
    private final BenefitBrandDesk brands;
    private final ServiceProjects projects;
    private final HeldBack held;
    private final UnitNames units;
    private final Map<String, String> words = Tables.named("services");

    EnterprisesChapter(PointDesk points, RequestDesk requests, SupportDesk support, FundDesk funds, CompanyDesk companies,
            EnterpriseDesk social, BenefitBrandDesk brands, ServiceProjects projects, HeldBack held, UnitNames units) {
        this.points = points;
        this.requests = requests;
        this.support = support;
        this.funds = funds;
        this.companies = companies;
        this.social = social;
        this.brands = brands;
        this.projects = projects;
        this.held = held;
        this.units = units;
    }

    private static Actor author(String name) {
        return new Actor(new UUID(0, name.length()), name, "Demonstration",
                Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    }

    @Override
    public int position() {
        return 114;
    }

    @Override
    public void tell(LocalDate today) {
        var pilot = point(1, PointKind.CENTRE, "point.pilot", PEIHUA, true);
        point(2, PointKind.CENTRE, "point.centre", ERXIANQIAO, false);
        point(3, PointKind.BUILDING, "point.building", PEIHUA, false);
        point(4, PointKind.BUILDING, "point.building.two", ERXIANQIAO, false);
        point(5, PointKind.ONLINE, "point.online", DISTRICT, false);
        ask(pilot, today);
        support(today);
        fund(today);
        measure(today);
        enterprises();
        sites();
    }

    private ServicePoint point(int number, PointKind kind, String name, UnitCode place, boolean pilot) {
        var point = points.register(AUTHOR,
                new ServicePoint(id(1, number), kind, word(name), Keeper.of(place, word("point.responsible")),
                        new PointSite(pilot ? word("point.pilot.address") : "", null, null), pilot));
        return number == 4
                ? point
                : points.step(AUTHOR, point.id(), point.version(), PointVerb.OPEN, OPENED, proof("point.opened"));
    }

    private void ask(ServicePoint pilot, LocalDate today) {
        var firms = words("firms");
        var subjects = words("subjects");
        for (var at = 0; at < firms.length; at++) {
            var asked = today.minusDays(60L - at * 9);
            var place = at < 3 ? PEIHUA : ERXIANQIAO;
            var request = requests.ask(AUTHOR, new FirmRequest(id(2, at), at < 3 ? pilot.id() : null, firms[at], subjects[at],
                    Keeper.of(place, word("point.responsible")), asked));
            if (at < 5) {
                request = requests.step(AUTHOR, request.id(), request.version(), RequestVerb.ACCEPT, null, asked.plusDays(1),
                        proof("request.taken"));
            }
            if (at < 3) {
                request = requests.step(AUTHOR, request.id(), request.version(), RequestVerb.ANSWER, null, asked.plusDays(6 + at),
                        proof("request.answered"));
            }
            if (at < 2) {
                requests.step(FIRM, request.id(), request.version(), RequestVerb.RATE, 5 - at, asked.plusDays(10),
                        proof("request.rated"));
            }
        }
    }

    private void support(LocalDate today) {
        var rule = support.draft(AUTHOR,
                new SupportRule(id(3, 0), word("rule"), Keeper.of(DISTRICT, word("rule.responsible"))));
        rule = support.step(AUTHOR, rule.id(), rule.version(), RuleVerb.SUBMIT, LocalDate.of(2018, 2, 5), proof("rule.draft"));
        rule = support.step(AUTHOR, rule.id(), rule.version(), RuleVerb.APPROVE, LocalDate.of(2018, 3, 12),
                proof("rule.approved"));
        rule = support.step(AUTHOR, rule.id(), rule.version(), RuleVerb.ISSUE, LocalDate.of(2018, 4, 2), proof("rule.issued"));
        var firms = words("social");
        for (var at = 0; at < firms.length; at++) {
            support.grant(AUTHOR, new SupportDesk.Wish(id(4, at), rule.id(), firms[at], at == 2 ? ERXIANQIAO : PEIHUA,
                    BigDecimal.valueOf(80_000 + 35_000L * at), LocalDate.of(2018, 6 + at, 15), proof("grant")));
        }
        var twice = support.grant(AUTHOR, new SupportDesk.Wish(id(4, 9), rule.id(), firms[0], PEIHUA, BigDecimal.valueOf(80_000),
                LocalDate.of(2018, 6, 20), proof("grant")));
        support.reverse(AUTHOR, twice.id(), today.minusDays(30), proof("grant.back"));
    }

    private void fund(LocalDate today) {
        var at = 0;
        for (var line : projects.all(AUTHOR, FundDesk.KIND)) {
            var registered = ServiceProjects.day(line.steps(), FundDesk.REGISTERED);
            if (registered != null && !registered.plusDays(30).isAfter(today)) {
                var district = "district".equals(line.classCode());
                var yuan = BigDecimal.valueOf(district ? 8_000_000 : 300_000 + 50_000L * at);
                funds.post(AUTHOR, new FundDesk.Wish(id(5, at), line.id(), FundPosting.Way.IN, yuan, registered.plusDays(5),
                        word("fund.in"), null, proof("fund.evidence")));
                funds.post(AUTHOR, new FundDesk.Wish(id(6, at), line.id(), FundPosting.Way.OUT,
                        yuan.divide(BigDecimal.valueOf(4)), registered.plusDays(20), word("fund.out"), null,
                        proof("fund.evidence")));
                at++;
            }
        }
    }

    /** The figures of all that operate; those that were sizeable meet the threshold. */
    private void measure(LocalDate today) {
        var sizeable = held.proved(CompanyDesk.KIND);
        var at = 0;
        for (var line : projects.all(AUTHOR, CompanyDesk.KIND)) {
            if (CompanyDesk.OPERATING.equals(line.stage())) {
                var large = sizeable.stream().anyMatch(move -> move.project().equals(line.id()));
                companies.measure(AUTHOR,
                        new CompanyDesk.Wish(id(7, at), line.id(), today.getYear() - 1,
                                BigDecimal.valueOf(large ? 5_200_000 + 310_000L * at : 900_000 + 210_000L * at),
                                large ? 52 + 3 * at : 9 + at, large ? 3 + at % 4 : 1 + at % 2, proof("size")));
                at++;
            }
        }
        sizeable.forEach(
                move -> companies.recognise(AUTHOR, move.project(), move.day(), Proof.of(move.evidence(), null)));
    }

    private void enterprises() {
        var names = words("social");
        var businesses = words("social.business");
        for (var at = 0; at < names.length; at++) {
            var place = at == 2 ? ERXIANQIAO : PEIHUA;
            var one = social.register(AUTHOR, new SocialEnterprise(id(8, at), names[at], Keeper.of(place, ""), businesses[at],
                    BigDecimal.valueOf(51 + 9L * at), LocalDate.of(2017, 9 + at, 10)));
            social.give(AUTHOR, one.id(), one.version(), 2017, BigDecimal.valueOf(46_000 + 8_000L * at),
                    BigDecimal.valueOf(23_000 + 5_000L * at), proof("social.return"));
        }
    }

    private void sites() {
        var names = units.asOfNow();
        var patterns = words("brand.site");
        for (var brand : brands.all()) {
            var now = brand;
            var pattern = patterns[patterns[0].startsWith(brand.name()) ? 0 : 1];
            for (var place : List.of(PEIHUA, ERXIANQIAO)) {
                now = brands.begin(AUTHOR, brand.id(), now.version(), pattern.replace("{unit}", names.apply(place)), place,
                        LocalDate.of(2018, 5, 4), proof("brand.evidence"));
            }
        }
    }

    private Proof proof(String key) {
        return Proof.of(word(key), null);
    }

    private String[] words(String key) {
        return word(key).split(";");
    }

    /** An id that is the same at each start. */
    private static UUID id(int series, int number) {
        return new UUID(0x0190_c000_0000_7000L + series, 0x8000_0000_0000_0000L + number);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
