package cn.chenghua.governance.renewal.intake;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.renewal.survey.Survey;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.renewal.survey.SurveyDesk;
import cn.chenghua.governance.renewal.survey.SurveyRefused;

import org.springframework.stereotype.Component;

/** Takes surveys in; they are never changed, so that another result of the same day and method wants the first one withdrawn. */
@Component
public class SurveyRows implements RowWork<SurveyRow> {

    private final SurveyBook book;
    private final SurveyDesk desk;

    SurveyRows(SurveyBook book, SurveyDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public Fate take(Actor actor, SurveyRow row) {
        actor.check(Right.EDIT_PROJECTS, row.place());
        var there = book.on(row.place(), row.day());
        var same = there.stream().filter(row::tells).toList();
        var withdrawn = !row.withdrawn().isBlank();
        if (same.isEmpty()) {
            return add(actor, row, withdrawn);
        }
        if (!withdrawn || same.stream().anyMatch(one -> one.withdrawn() != null)) {
            return Fate.UNCHANGED;
        }
        desk.withdraw(actor, same.getFirst().id(), Proof.of(row.withdrawn(), null));
        return Fate.CHANGED;
    }

    private Fate add(Actor actor, SurveyRow row, boolean withdrawn) {
        book.on(row.place(), row.day()).stream().filter(one -> row.names(one) && one.withdrawn() == null).findFirst()
                .ifPresent(other -> {
                    throw SurveyRefused.other(other);
                });
        Survey added = desk.add(actor, new SurveyDesk.Wish(null, row.place(), row.day(), row.method(), row.asked(),
                row.answered(), row.scores()), Proof.of(row.evidence(), null));
        if (withdrawn) {
            desk.withdraw(actor, added.id(), Proof.of(row.withdrawn(), null));
        }
        return Fate.NEW;
    }
}
