package cn.chenghua.governance.renewal.circle.reach;

/** Why nothing is concluded about a settlement; its residents are left out of all shares and counted beside them. */
public enum Doubt {
    /** Its own position is only assumed. */
    POSITION,
    /** The streets known around it are too few to be all there are. */
    TOO_SPARSE,
    /** It lies too far from any street. */
    OFF_STREET
}
