package cn.chenghua.governance.renewal.estate;

/** How far a component has come: the latest step of its order, none yet, or not applicable 不适用. */
public enum ComponentState {
    OPEN, FRAMEWORK, AGREED, REPAIRED, MOVED, TRANSFERRED, CLOSED, NOT_APPLICABLE;

    static ComponentState of(Deed deed) {
        return valueOf(deed.name());
    }
}
