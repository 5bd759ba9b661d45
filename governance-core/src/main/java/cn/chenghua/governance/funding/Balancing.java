package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Balances the portfolio 统筹平衡: the surplus of one project covers the gap of another, and the sum of all balances stays. */
@Service
@Transactional
public class Balancing {

    private final ProjectFundsRepository funds;
    private final FundsBook book;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final BalanceRule rule;
    private final Trail trail;
    private final Clock clock;

    Balancing(ProjectFundsRepository funds, FundsBook book, ProjectDesk projects, EvidenceRepository evidence, BalanceRule rule,
            Trail trail, Clock clock) {
        this.funds = funds;
        this.book = book;
        this.projects = projects;
        this.evidence = evidence;
        this.rule = rule;
        this.trail = trail;
        this.clock = clock;
    }

    /** Moves money; refused above the surplus of the giving project. A repeat under the same id gives the transfer that is there. */
    public Transfer move(Actor actor, Wish wish, Proof proof) {
        var from = allowed(actor, wish.from);
        var to = allowed(actor, wish.to);
        if (from.id().equals(to.id())) {
            throw FundingRefused.sameProject(to.number());
        }
        if (wish.reason.isBlank()) {
            throw FundingRefused.reason();
        }
        var now = clock.instant();
        var today = now.atZone(Days.ZONE).toLocalDate();
        var day = wish.day == null ? today : Days.within("day", wish.day);
        if (day.isAfter(today)) {
            throw new FutureDay(day, today);
        }
        var rests = proof.evidence(from.place(), from.responsible(), actor, now);
        var id = wish.id;
        var transfer = new Transfer(id == null ? Uuids.next(now) : id, from.id(), to.id(), PostEntry.sound(wish.amount), day,
                wish.reason.strip(), rests.id(), wish.toString() + rests.text(), actor.username(), now);
        book.open(Stream.of(from.id(), to.id()).sorted().toList());
        var held = funds.findAndHold(List.of(from.id(), to.id()));
        var there = id == null ? null : book.findTransfer(id).orElse(null);
        if (there != null) {
            return repeated(there, transfer);
        }
        of(held, from).give(transfer.amount(), rule.uses());
        of(held, to).receive(transfer.amount());
        evidence.keep(rests, proof.file());
        book.add(transfer);
        book.add(Postings.lines(transfer, from.place(), to.place()));
        note(transfer, from, to);
        return transfer;
    }

    private static Transfer repeated(Transfer there, Transfer wished) {
        if (!there.origin().equals(wished.origin())) {
            throw FundingRefused.exists(there.id().toString());
        }
        return there;
    }

    private void note(Transfer transfer, Project from, Project to) {
        var state = new LinkedHashMap<String, String>();
        state.put("from", from.number());
        state.put("to", to.number());
        state.put("amount", transfer.amount().toPlainString());
        state.put("day", transfer.day().toString());
        state.put("reason", transfer.reason());
        trail.note(Note.created(new Subject("transfer", transfer.id().toString(), from.place().value()), state));
    }

    private Project allowed(Actor actor, UUID id) {
        var project = projects.read(actor, id);
        actor.check(Right.BALANCE_FUNDS, project.place(), project.responsible());
        return project;
    }

    private static ProjectFunds of(List<ProjectFunds> held, Project project) {
        return held.stream().filter(each -> each.project().equals(project.id())).findFirst().orElseThrow();
    }

    /**
     * What is to be moved.
     *
     * @param id made by the client, so that a repeat is recognised; null to have one made
     * @param amount in yuan
     * @param day null for today
     */
    public record Wish(@Nullable UUID id, UUID from, UUID to, BigDecimal amount, @Nullable LocalDate day, String reason) {
    }
}
