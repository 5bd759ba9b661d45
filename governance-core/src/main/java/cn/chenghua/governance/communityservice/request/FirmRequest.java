package cn.chenghua.governance.communityservice.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/** What a firm asked for on a day, such as 成都创智科技有限公司: 办理高新技术企业认定咨询; the firm's own record alone rates the answer. */
@Entity
public class FirmRequest extends Kept {

    private static final Flow<RequestState, RequestVerb> FLOW = Flow.of(
            Flow.move(RequestVerb.ACCEPT, RequestState.ACCEPTED, RequestState.ASKED),
            Flow.move(RequestVerb.ANSWER, RequestState.ANSWERED, RequestState.ACCEPTED),
            Flow.move(RequestVerb.DECLINE, RequestState.DECLINED, RequestState.ASKED, RequestState.ACCEPTED),
            Flow.move(RequestVerb.RATE, RequestState.RATED, RequestState.ANSWERED));
    private static final int BEST = 5;

    private @Nullable UUID pointId;
    private String firm;
    private String subject;
    private LocalDate askedOn;
    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.ASKED;
    private @Nullable Integer rating;
    @Embedded
    private Steps steps = new Steps();

    protected FirmRequest() {
    }

    /** A request that nobody has taken up yet. */
    public FirmRequest(UUID id, @Nullable UUID point, String firm, String subject, Keeper keeper, LocalDate askedOn) {
        super(id, keeper);
        this.pointId = point;
        this.firm = Wording.needed("firm", firm, 200);
        this.subject = Wording.needed("subject", subject, 500);
        this.askedOn = Days.within("asked", askedOn);
    }

    /** Takes it up, answers or declines it; refused before it was asked. */
    void take(RequestVerb verb, LocalDate day, Evidence rests) {
        if (day.isBefore(askedOn)) {
            throw RequestRefused.before(day, askedOn);
        }
        state = steps.take(FLOW, state, verb, day, rests);
    }

    /** The firm's rating from 1 to 5, put down by somebody else than who answered; refused before there is an answer. */
    void rate(int stars, LocalDate day, Evidence rests) {
        if (stars < 1 || stars > BEST) {
            throw RequestRefused.rating(stars);
        }
        steps.last(RequestVerb.ANSWER).filter(answer -> answer.by().equals(rests.recordedBy())).ifPresent(answer -> {
            throw RequestRefused.rater(answer.by());
        });
        take(RequestVerb.RATE, day, rests);
        rating = stars;
    }

    public List<RequestVerb> open() {
        return FLOW.open(state);
    }

    /** The day of the answer or of declining it; null while it is open. */
    public @Nullable LocalDate settledOn() {
        return steps.last(RequestVerb.ANSWER).or(() -> steps.last(RequestVerb.DECLINE)).map(StepTaken::day).orElse(null);
    }

    /** How many working days it took, or takes so far; 0 when it was settled on its day. */
    public int workingDays(WorkingCalendar calendar, LocalDate today) {
        var settled = settledOn();
        return calendar.between(askedOn, settled == null ? today : settled);
    }

    public @Nullable UUID point() {
        return pointId;
    }

    public String firm() {
        return firm;
    }

    public String subject() {
        return subject;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public RequestState state() {
        return state;
    }

    public @Nullable Integer rating() {
        return rating;
    }

    public List<StepTaken> steps() {
        return steps.all();
    }
}
