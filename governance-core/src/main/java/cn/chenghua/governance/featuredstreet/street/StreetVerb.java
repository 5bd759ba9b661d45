package cn.chenghua.governance.featuredstreet.street;

/** What can be done about a recognition; every recognition rests on an evaluation of its own. */
public enum StreetVerb {
    RECOGNISE, CONFIRM, WITHDRAW
}
