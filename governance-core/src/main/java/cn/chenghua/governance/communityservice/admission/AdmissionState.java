package cn.chenghua.governance.communityservice.admission;

/** How far an item has come; it is in force only while {@code PUBLISHED} and within its days. */
public enum AdmissionState {
    OPENED, REQUESTED, SENT_BACK, CHECKED, ADMITTED, BOUGHT, REJECTED, PUBLISHED, WITHDRAWN;

    /** Whether somebody still has to do something until it is published or turned down. */
    public boolean underWay() {
        return !published() && this != REJECTED;
    }

    /** Whether it was once published, so that everybody who reads may see it. */
    public boolean published() {
        return this == PUBLISHED || this == WITHDRAWN;
    }
}
