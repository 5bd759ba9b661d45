package cn.chenghua.governance.communityservice.request;

/** What can happen to a request. */
public enum RequestVerb {
    ACCEPT, ANSWER, DECLINE, RATE
}
