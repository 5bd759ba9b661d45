package cn.chenghua.governance.renewal.estate;

import java.util.List;

/** Whether a component is repaired before it is transferred or after; the law knows both orders, and each is kept to. */
public enum LegalOrder {
    REPAIR_FIRST(Deed.FRAMEWORK, Deed.AGREED, Deed.REPAIRED, Deed.MOVED, Deed.TRANSFERRED,
            Deed.CLOSED), TRANSFER_FIRST(Deed.FRAMEWORK, Deed.AGREED, Deed.MOVED, Deed.TRANSFERRED, Deed.REPAIRED, Deed.CLOSED);

    private final List<Deed> deeds;

    LegalOrder(Deed... deeds) {
        this.deeds = List.of(deeds);
    }

    /** The steps in the order in which they may be taken. */
    public List<Deed> deeds() {
        return deeds;
    }

    /** The steps that cannot stand without {@code deed}, itself included. */
    List<Deed> from(Deed deed) {
        return deeds.subList(deeds.indexOf(deed), deeds.size());
    }
}
