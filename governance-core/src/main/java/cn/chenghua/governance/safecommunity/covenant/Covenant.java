package cn.chenghua.governance.safecommunity.covenant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

import org.jspecify.annotations.Nullable;

/**
 * A covenant that the residents of a community give themselves, such as 培华路社区楼道公约; the version a meeting adopted is in force
 * until the next one is, or until it is repealed.
 */
@Entity
@Table(name = "safety_covenant")
@DiscriminatorValue("COVENANT")
public class Covenant extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(
            Flow.move(Verb.ADOPT, State.ADOPTED, State.DRAFTED, State.REVISING),
            Flow.move(Verb.REJECT, State.REJECTED, State.DRAFTED), Flow.move(Verb.KEEP, State.ADOPTED, State.REVISING),
            Flow.move(Verb.REVISE, State.REVISING, State.ADOPTED), Flow.move(Verb.REDRAFT, State.DRAFTED, State.REJECTED),
            Flow.move(Verb.REPEAL, State.REPEALED, State.ADOPTED, State.REVISING));
    private static final String VOTE = "VOTE";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safety_covenant_edition", joinColumns = @JoinColumn(name = "covenant_id"))
    @OrderColumn(name = "position")
    private List<Edition> editions = new ArrayList<>();
    private @Nullable LocalDate repealedOn;
    private @Nullable LocalDate adoptedOn;

    protected Covenant() {
    }

    Covenant(UUID id, RecordWish wish, String by) {
        super(id, wish, State.DRAFTED, by);
        if (wish.text().isEmpty()) {
            throw RecordRefused.needed("text");
        }
        editions.add(Edition.draft(wish.text(), wish.day()));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COVENANT;
    }

    /** A vote is one step, whatever comes of it. */
    @Override
    public List<Verb> open() {
        return voting()
                ? Stream.concat(Stream.of(Verb.VOTE), FLOW.open(state()).stream().filter(verb -> verb == Verb.REPEAL)).toList()
                : FLOW.open(state());
    }

    private boolean voting() {
        return state() == State.DRAFTED || state() == State.REVISING;
    }

    private State state() {
        return State.valueOf(stateName());
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        if (name.equals(VOTE)) {
            vote(Votes.of(said), on, rests);
            return;
        }
        var verb = verb(Verb.class, name);
        if (verb == Verb.ADOPT || verb == Verb.REJECT || verb == Verb.KEEP) {
            throw CovenantRefused.vote();
        }
        var text = verb == Verb.REPEAL ? "" : said.needed("text");
        take(FLOW, state(), verb, on, rests);
        if (verb == Verb.REPEAL) {
            repealedOn = on;
        } else {
            editions.add(Edition.draft(text, on));
        }
    }

    private void vote(Votes votes, LocalDate on, Evidence rests) {
        var lost = state() == State.REVISING ? Verb.KEEP : Verb.REJECT;
        take(FLOW, state(), votes.carried() ? Verb.ADOPT : lost, on, rests);
        editions.set(editions.size() - 1, editions.getLast().voted(on, votes));
        adoptedOn = votes.carried() ? on : adoptedOn;
    }

    /** The number of the version in force on a day, from 1; a draft and a text that was voted down do not end it. */
    public Optional<Integer> inForce(LocalDate on) {
        if (repealedOn != null && !on.isBefore(repealedOn)) {
            return Optional.empty();
        }
        for (var number = editions.size(); number > 0; number--) {
            var edition = editions.get(number - 1);
            if (edition.adopted() && edition.votedOn() != null && !edition.votedOn().isAfter(on)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    public List<Edition> editions() {
        return Collections.unmodifiableList(editions);
    }

    /** Where the covenant stands: while it is revised, the version before stays in force. */
    public enum State {
        DRAFTED, ADOPTED, REJECTED, REVISING, REPEALED
    }

    /** What may be done with it; whether a vote adopts, rejects or keeps what was, the votes tell. */
    public enum Verb {
        VOTE, REVISE, REDRAFT, REPEAL, ADOPT, REJECT, KEEP
    }
}
