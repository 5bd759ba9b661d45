package cn.chenghua.governance.communityservice.request;

/** Asked, accepted, answered and rated by the firm; or declined with a reason. Answered is not yet rated. */
public enum RequestState {
    ASKED, ACCEPTED, ANSWERED, RATED, DECLINED;

    /** Whether an answer is still owed. */
    public boolean open() {
        return this == ASKED || this == ACCEPTED;
    }
}
