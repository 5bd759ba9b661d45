package cn.chenghua.governance.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what features report of their records and posts it. A feature calls it in the transaction in which its record moves,
 * so that record and ledger never disagree.
 */
@Service
public class Ledger {

    private static final int PIECE = 2_000;

    private final LedgerBook book;
    private final Targets targets;
    private final Hierarchies hierarchies;
    private final Clock clock;

    Ledger(LedgerBook book, Targets targets, Hierarchies hierarchies, Clock clock) {
        this.book = book;
        this.targets = targets;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** Records that stages were reached or left, in the order given, and posts what they count for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Fact> report(Actor actor, List<Fact.Report> reports) {
        var now = clock.instant();
        var today = now.atZone(Days.ZONE).toLocalDate();
        for (var report : reports) {
            if (Days.within("day", report.day()).isAfter(today)) {
                throw new FutureDay(report.day(), today);
            }
        }
        var facts = new ArrayList<Fact>(reports.size());
        for (int from = 0; from < reports.size(); from += PIECE) {
            facts.addAll(post(actor, reports.subList(from, Math.min(reports.size(), from + PIECE)), now));
        }
        return facts;
    }

    /** Keeps other writers waiting; a feature that reports more than once in a transaction, such as an import, calls it first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockForBulk() {
        book.lock();
    }

    /** Records when stages are expected to be reached. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(List<Expectation> expectations) {
        book.addExpectations(expectations);
    }

    private List<Fact> post(Actor actor, List<Fact.Report> reports, Instant now) {
        var records = new LinkedHashSet<UUID>();
        reports.forEach(report -> records.add(report.record().id()));
        var opened = book.open(reports.size(), records);
        var hierarchy = hierarchies.at(opened.district());
        var facts = new ArrayList<Fact>(reports.size());
        for (var report : reports) {
            hierarchy.get(report.record().place());
            facts.add(new Fact(Uuids.next(now), opened.places()[facts.size()], report.record(), report.stage(), report.move(),
                    report.day(), report.evidence(), actor.username(), now));
        }
        book.add(facts, count(facts, new Counting(targets.at(opened.plan()), hierarchy), opened.standing()));
        return facts;
    }

    private List<Posting> count(List<Fact> facts, List<Target> rules, Hierarchy hierarchy) {
        var records = new LinkedHashSet<UUID>();
        facts.forEach(fact -> records.add(fact.record().id()));
        return count(facts, new Counting(rules, hierarchy), book.postingsOf(records));
    }

    private static List<Posting> count(List<Fact> facts, Counting counting, List<Posting> standing) {
        var balances = new Balances(standing);
        return facts.stream().flatMap(fact -> counting.post(fact, balances).stream()).toList();
    }

    /** Posts what a new definition changes; see {@link #effect}. */
    List<Posting> redefine(Target target, Definition definition) {
        var lines = effect(target, definition);
        book.addPostings(lines);
        book.touch();
        return lines;
    }

    /** The lines a definition that {@code target} already carries would add, without adding them. */
    List<Posting> effect(Target target, Definition definition) {
        return effect(target, definition, Long.MAX_VALUE);
    }

    private List<Posting> effect(Target target, Definition definition, long beforeSeq) {
        var kinds = new LinkedHashSet<String>();
        definition.terms().readings().forEach(reading -> kinds.add(reading.rule().recordKind()));
        var facts = kinds.stream().flatMap(kind -> book.factsOf(kind, beforeSeq).stream()).toList();
        return new Redefinition(target, definition, hierarchies.current()).lines(book.postingsOf(target.code()), facts);
    }

    /** Throws the postings away and makes them again from facts and definitions; true when they came out the same. */
    @LongWork
    public boolean rebuild() {
        book.lock();
        var hierarchy = hierarchies.current();
        var before = book.fingerprint();
        book.clear();
        long at = 0;
        for (var event : History.of(targets.all())) {
            book.replay(at, event.seq(), facts -> book.addPostings(count(facts, event.before(), hierarchy)));
            book.addPostings(effect(event.target(), event.definition(), event.seq()));
            at = event.seq();
        }
        book.replay(at, Long.MAX_VALUE, facts -> book.addPostings(count(facts, targets.all(), hierarchy)));
        return before.equals(book.fingerprint());
    }
}
