package cn.chenghua.governance.communityservice.company;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down how large service companies were, says which are sizeable, and agrees from which size on. */
@Service
@Transactional
public class CompanyDesk {

    public static final String KIND = "service_company";
    public static final String OPERATING = "operating";
    public static final String SIZEABLE = "sizeable";
    private final ProjectDesk desk;
    private final ServiceProjects projects;
    private final SizeBook book;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    CompanyDesk(ProjectDesk desk, ServiceProjects projects, SizeBook book, EvidenceRepository evidence, Hierarchies hierarchies,
            Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.book = book;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SizeFacts> of(Actor actor, UUID company) {
        projects.read(actor, KIND, company);
        return book.of(company);
    }

    /** Puts the figures of a year down; the same again changes nothing and needs no evidence. Below the threshold the company counts no more. */
    public SizeFacts measure(Actor actor, Wish wish) {
        var company = projects.held(actor, KIND, wish.company());
        var now = clock.instant();
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (wish.year() > today.getYear()) {
            throw CompanyRefused.year(wish.year());
        }
        var stands = book.of(company.id()).stream().filter(wish::same).findFirst();
        if (stands.isPresent()) {
            return stands.get();
        }
        var rests = wish.proof().evidence(company.place(), company.responsible(), actor, now);
        var facts = new SizeFacts(wish.id() == null ? Uuids.next(now) : wish.id(), company.id(), wish.year(), wish.turnover(),
                wish.staff(), wish.communities(), rests.id(), actor.username(), now);
        if (book.find(facts.id()).isPresent()) {
            throw RecordRefused.exists(facts.id());
        }
        evidence.keep(rests, wish.proof().file());
        book.add(facts);
        follow(actor, company, today, wish.proof());
        return facts;
    }

    private void follow(Actor actor, Project company, LocalDate today, Proof proof) {
        var threshold = book.threshold();
        if (SIZEABLE.equals(company.stage()) && threshold.uncounts() && !threshold.met(book.of(company.id()).getFirst())) {
            desk.goBack(actor, company.id(), company.version(), OPERATING, today, new Proof(proof.kind(), proof.text(), null));
        }
    }

    /** Says since when a company is sizeable; refused where its latest figures do not meet the threshold. */
    public Project recognise(Actor actor, UUID company, LocalDate day, Proof proof) {
        return desk.reach(actor, company, projects.held(actor, KIND, company).version(), SIZEABLE, day, proof);
    }

    /** Agrees a threshold of the district's own; what counts already counts on until its figures are put down anew. */
    public void agree(Actor actor, SizeThreshold threshold) {
        actor.check(Right.DEFINE_TARGETS, hierarchies.current().district().code());
        book.agree(threshold, actor.username(), clock.instant());
    }

    /** Figures as somebody puts them down. */
    public record Wish(@Nullable UUID id, UUID company, int year, BigDecimal turnover, int staff, int communities,
            Proof proof) {
        private boolean same(SizeFacts there) {
            return year == there.year() && turnover.compareTo(there.turnover()) == 0 && staff == there.staff()
                    && communities == there.communities();
        }
    }
}
