package cn.chenghua.governance.communityservice.catalogue;

/** Which part of the one-stop circle a service belongs to: 党务, 政务, 社务. */
public enum Affairs {
    PARTY, GOVERNMENT, COMMUNITY
}
