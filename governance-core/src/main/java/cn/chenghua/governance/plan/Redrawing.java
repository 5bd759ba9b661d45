package cn.chenghua.governance.plan;

import cn.chenghua.governance.district.Reorganisation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps “as it was then” true when a reorganisation is entered after its day: lines posted since that day lay in the new
 * units, so they are made again from the facts, in the same transaction.
 */
@Component
class Redrawing {

    private final Ledger ledger;
    private final LedgerBook book;

    Redrawing(Ledger ledger, LedgerBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    @EventListener
    void redraw(Reorganisation.Applied change) {
        book.lock();
        if (book.postedSince(change.day())) {
            ledger.rebuild();
        }
    }
}
